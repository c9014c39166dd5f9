import type { Grants } from "../../../../functions/manifest.ts";
import type { Operation } from "./inputs.ts";

/** Whether grants cover an operation on one of the product's keys. */
export const mayUseKey = (
  grants: Grants,
  operation: Operation,
  alias: "ballots" | "decisions",
): boolean =>
  (grants.keys ?? []).some((grant) => {
    const covered = coverage[grant];
    return covered.alias === alias && covered.operations.includes(operation);
  });

type Coverage = { alias: "ballots" | "decisions"; operations: readonly Operation[] };

const coverage: Readonly<Record<NonNullable<Grants["keys"]>[number], Coverage>> = {
  "make ballot key": { alias: "ballots", operations: ["GenerateDataKeyPairWithoutPlaintext"] },
  "open ballots": { alias: "ballots", operations: ["Decrypt"] },
  "sign decisions": { alias: "decisions", operations: ["Sign", "GetPublicKey"] },
  "read signing key": { alias: "decisions", operations: ["GetPublicKey"] },
};
