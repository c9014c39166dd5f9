import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Candidate, Voter } from "../../../schemas/session.ts";
import { ruleFor } from "./rule-for.ts";
import { quorumOf } from "./thresholds.ts";

/** Members who must vote for a list to be counted: the strictest rule of its awards holds for all. */
export const quorumForAll = (
  candidates: readonly Candidate[],
  electorate: readonly Voter[],
  day: LocalDate,
): number => {
  const mayVote = electorate.filter((voter) =>
    candidates.some(({ nominationId }) => !voter.recusedFrom.includes(nominationId)),
  ).length;
  return Math.max(0, ...candidates.map(({ award }) => quorumOf(ruleFor(award, day), mayVote)));
};
