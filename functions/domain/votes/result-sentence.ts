import type { Language } from "../../../schemas/primitives.ts";
import type { CandidateResult } from "../../../schemas/session.ts";
import { voteWords } from "../words/votes.ts";

/** Why a nominee came out so, in one sentence with its numbers. */
export const resultSentence = (
  result: Pick<
    CandidateResult,
    "why" | "outcome" | "agree" | "disagree" | "returned" | "abstain" | "basis" | "needed" | "rank"
  >,
  round: number,
  language: Language,
): string =>
  voteWords[language].why[result.why]({
    ...result,
    rank: result.rank ?? 0,
    round,
    chosen: result.outcome === "chosen",
    silent: result.abstain > 0 && result.agree + result.disagree + result.returned === 0,
  });
