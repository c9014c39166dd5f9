import type { Answer, Candidate, CandidateResult, Voter } from "../../../schemas/session.ts";
import type { VoteRule } from "../../../schemas/catalogue/vote-rules.ts";
import { shareOf, votesNeeded } from "./thresholds.ts";

/** The numbers of one nominee, before quota and quorum decide. */
export type Count = Pick<
  CandidateResult,
  | "agree"
  | "disagree"
  | "returned"
  | "abstain"
  | "recused"
  | "absent"
  | "members"
  | "basis"
  | "needed"
  | "unanimous"
> & {
  readonly passed: boolean;
  /** Enough members asked for a supplement. */
  readonly sentBack: boolean;
};

/** Counts the answers to one nominee. Only agreeing answers count towards passing. */
export const countAnswers = (
  { nominationId }: Pick<Candidate, "nominationId">,
  electorate: readonly Pick<Voter, "recusedFrom">[],
  answers: readonly Pick<Answer, "nominationId" | "choice">[],
  rule: VoteRule,
): Count => {
  const own = answers.filter((answer) => answer.nominationId === nominationId);
  const of = (choice: Answer["choice"]) => own.filter((answer) => answer.choice === choice).length;
  const members = electorate.length;
  const recused = electorate.filter((voter) => voter.recusedFrom.includes(nominationId)).length;
  const basis = rule.basis === "without-recused" ? members - recused : members;
  const needed = votesNeeded(rule.passing, basis);
  const agree = of("agree");
  const returned = of("return");
  return {
    agree,
    disagree: of("disagree"),
    returned,
    abstain: of("abstain"),
    recused,
    absent: members - recused - own.length,
    members,
    basis,
    needed,
    unanimous: own.length > 0 && own.every(({ choice }) => choice === own[0]?.choice),
    passed: basis > 0 && agree >= needed,
    sentBack: returned > 0 && returned >= shareOf(basis, rule.returning),
  };
};
