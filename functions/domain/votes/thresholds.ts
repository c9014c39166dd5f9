import type { VoteRule } from "../../../schemas/catalogue/vote-rules.ts";

/** The smallest whole number that is `parts` of `of` of a total, without ever dividing inexactly. */
export const shareOf = (total: number, { parts, of }: { parts: number; of: number }): number =>
  Math.floor((total * parts + of - 1) / of);

/** Agreeing votes that a nominee needs; a majority is strictly more than half. */
export const votesNeeded = (passing: VoteRule["passing"], basis: number): number =>
  passing === "majority"
    ? Math.floor(basis / 2) + 1
    : shareOf(basis, { parts: passing.percent, of: 100 });

/** Members who must take part for a session to count. */
export const quorumOf = (rule: Pick<VoteRule, "quorum">, members: number): number =>
  shareOf(members, rule.quorum);
