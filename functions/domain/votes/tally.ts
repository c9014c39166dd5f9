import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Answer, Candidate, CandidateResult, Session } from "../../../schemas/session.ts";
import { countAnswers, type Count } from "./count-answers.ts";
import { fillPlaces, type Standing } from "./fill-places.ts";
import { quorumForAll } from "./quorum-for-all.ts";
import { candidatesOf, hasPlaces, placesOf, votersOf } from "./rounds.ts";
import { ruleFor } from "./rule-for.ts";

/** The opened ballots of a round, and what became of the list meanwhile. */
export type Poll = {
  readonly session: Pick<Session, "electorate" | "candidates" | "results" | "flagPlaces">;
  readonly round: number;
  /** The day whose rules apply. */
  readonly day: LocalDate;
  readonly ballots: readonly {
    readonly answers: readonly Pick<Answer, "nominationId" | "choice">[];
  }[];
  /** Nominations that are no longer before this body: withdrawn, or returned otherwise. */
  readonly gone: ReadonlySet<string>;
  /** Nominations that are before it and frozen: whatever the ballots say, nothing is decided. */
  readonly frozen?: ReadonlySet<string>;
};

/** How a nominee came out, before reasons and codes are laid beside it. */
export type Counted = Omit<CandidateResult, "reasons" | "entries">;

/** What a round comes to. */
export type Tally = {
  readonly members: number;
  readonly mayVote: number;
  readonly present: number;
  readonly quorum: number;
  readonly quorate: boolean;
  readonly candidates: readonly Counted[];
};

type Verdict = Pick<CandidateResult, "outcome" | "why">;

/**
 * Counts a round over all members, in integers. Everything that can happen has a defined result:
 * without a quorum, where nobody may vote, or while it is frozen, a nomination is left waiting; a tie for the last place
 * goes to a second round, and after the last one to nobody.
 */
export const tally = ({ session, round, day, ballots, gone, frozen = nobody }: Poll): Tally => {
  const { electorate } = session;
  const out = { gone, frozen };
  const candidates = candidatesOf(session, round);
  const answers = ballots.flatMap((ballot) => ballot.answers);
  const mayVote = votersOf(session, round).length;
  const quorum = quorumForAll(candidates, electorate, day);
  const quorate = ballots.length >= quorum && mayVote > 0;

  const counts = candidates.map((candidate) => {
    const rule = ruleFor(candidate.award, day);
    return { candidate, rule, count: countAnswers(candidate, electorate, answers, rule) };
  });
  const runners = counts
    .filter(({ candidate, count }) => hasPlaces(candidate) && mayWin(count, candidate, out))
    .map(({ candidate, count }) => ({ ...candidate, agree: count.agree }));
  const places = placesOf(session, round);
  const standings = places === undefined ? undefined : fillPlaces(runners, places);

  return {
    members: electorate.length,
    mayVote,
    present: ballots.length,
    quorum,
    quorate,
    candidates: counts.map(({ candidate, rule, count }) => {
      const standing = quorate ? standings?.get(candidate.nominationId) : undefined;
      const { passed, sentBack, ...numbers } = count;
      const verdict =
        before(candidate, count, out, quorate) ??
        verdictOf({ passed, sentBack }, standing, round < rule.rounds);
      return {
        nominationId: candidate.nominationId,
        name: candidate.name,
        award: candidate.award,
        ...numbers,
        ...(standing && { rank: standing.rank }),
        ...verdict,
      };
    }),
  };
};

type Out = Required<Pick<Poll, "gone" | "frozen">>;

const nobody: ReadonlySet<string> = new Set();

const mayWin = (count: Count, { nominationId }: Candidate, { gone, frozen }: Out) =>
  count.passed && !gone.has(nominationId) && !frozen.has(nominationId);

/** What is decided before any vote is looked at. */
const before = (
  { nominationId }: Candidate,
  { members, recused }: Count,
  { gone, frozen }: Out,
  quorate: boolean,
): Verdict | undefined => {
  if (gone.has(nominationId)) return { outcome: "not-chosen", why: "withdrawn" };
  if (frozen.has(nominationId)) return { outcome: "waiting", why: "frozen" };
  if (members === recused) return { outcome: "waiting", why: "nobody-may-vote" };
  if (!quorate) return { outcome: "waiting", why: "no-quorum" };
  return undefined;
};

const verdictOf = (
  { passed, sentBack }: Pick<Count, "passed" | "sentBack">,
  standing: Standing | undefined,
  anotherRound: boolean,
): Verdict => {
  if (!passed) {
    return sentBack
      ? { outcome: "returned", why: "asked-to-supplement" }
      : { outcome: "not-chosen", why: "below-threshold" };
  }
  switch (standing?.place) {
    case undefined:
    case "taken":
      return { outcome: "chosen", why: "passed" };
    case "beyond":
      return { outcome: "not-chosen", why: "beyond-quota" };
    case "tied":
      return { outcome: anotherRound ? "second-round" : "not-chosen", why: "tie-at-last-place" };
  }
};
