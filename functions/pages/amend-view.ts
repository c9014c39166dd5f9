import type { AmendingAct } from "../../schemas/decision.ts";
import type { CurrentLine } from "../domain/decision/current-lines.ts";
import type { TypedAmendment } from "../domain/decision/read-amend-form.ts";
import type { Frame } from "../domain/frame.ts";

/** What the pages of an amendment share. */
export type AmendView = {
  readonly frame: Frame;
  readonly act: AmendingAct;
  readonly decisionId: string;
  /** Number of the decision to be amended, and its subject. */
  readonly number: string;
  readonly subject: string;
  readonly lines: readonly CurrentLine[];
  /** How many it still honours, in words. */
  readonly count: string;
  /** The provision that it usually rests on; empty when we know of none. */
  readonly provision: string;
  readonly typed: TypedAmendment;
  /** The id that the new decision will have. */
  readonly formId: string;
};
