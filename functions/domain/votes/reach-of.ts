import type { VoteRule } from "../../../schemas/catalogue/vote-rules.ts";
import type { Candidate, Voter } from "../../../schemas/session.ts";
import { countAnswers } from "./count-answers.ts";

/** How far a nominee can come at best, before anybody has voted. */
export type Reach = {
  /** Members who may vote on the nominee: the most agreeing votes there can be. */
  readonly mayVote: number;
  readonly recused: number;
  readonly basis: number;
  readonly needed: number;
  /** Whether the nominee passes if everybody who may vote agrees. */
  readonly passable: boolean;
};

/** The arithmetic of a nominee under a rule, for the members of an electorate. */
export const reachOf = (
  candidate: Pick<Candidate, "nominationId">,
  electorate: readonly Pick<Voter, "recusedFrom">[],
  rule: VoteRule,
): Reach => {
  const { members, recused, basis, needed } = countAnswers(candidate, electorate, [], rule);
  const mayVote = members - recused;
  return { mayVote, recused, basis, needed, passable: mayVote >= needed };
};
