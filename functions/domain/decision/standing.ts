import type { Awardee, Decision } from "../../../schemas/decision.ts";

/** What an issued decision is worth today, after the decisions that amended or revoked it. */
export type Standing = "in-force" | "amended" | "partly-revoked" | "revoked";

/** Those whom a decision still honours: everybody but those whose award was taken back. */
export const stillHonoured = ({
  awardees,
  amendedBy = [],
}: Pick<Decision, "awardees" | "amendedBy">): Awardee[] => {
  const gone = new Set(
    amendedBy.flatMap(({ act, nominationIds }) => (act === "revoke" ? nominationIds : [])),
  );
  return awardees.filter(({ nominationId }) => !gone.has(nominationId));
};

/** How a decision stands; one that only takes awards back is in force itself. */
export const standingOf = (decision: Pick<Decision, "awardees" | "amendedBy">): Standing => {
  const { amendedBy = [], awardees } = decision;
  if (amendedBy.length === 0) return "in-force";
  const left = stillHonoured(decision).length;
  if (left === 0) return "revoked";
  return left < awardees.length ? "partly-revoked" : "amended";
};
