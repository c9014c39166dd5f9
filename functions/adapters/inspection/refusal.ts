import type { RefusalReason } from "../../../schemas/inspection.ts";

/** Leaves a parser from any depth; `inspectFile` alone catches it and answers with its reason. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: RefusalReason;
  readonly details: readonly string[];

  constructor(reason: RefusalReason, ...details: readonly string[]) {
    super(reason);
    this.reason = reason;
    this.details = details;
  }
}
