import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import type { Id, Instant } from "../../../schemas/primitives.ts";
import type { Candidate, CandidateResult, Session } from "../../../schemas/session.ts";

/** A nominee by both orders. Equal ones share the better place. */
export type RankedNominee = {
  readonly nominationId: Id;
  readonly name: string;
  readonly score: number;
  readonly byScore: number;
  readonly byVotes: number;
  readonly chosen: boolean;
};

/** One list of one award, ordered once by votes and once by the appraised score. */
export type Comparison = {
  readonly sessionId: Id;
  readonly title: string;
  readonly bodyName: string;
  readonly closedAt: Instant;
  readonly award: AwardCode;
  /** Those whose places lie furthest apart first. */
  readonly nominees: readonly RankedNominee[];
  /**
   * Pairs of nominees whose scores differ: how many there are, in how many the one with the lower
   * score had more votes, and in how many both had as many.
   */
  readonly pairs: { readonly all: number; readonly opposite: number; readonly level: number };
};

type Entry = Pick<RankedNominee, "nominationId" | "name" | "score" | "chosen"> & {
  readonly agree: number;
  readonly basis: number;
};

/**
 * Lays the votes of an announced session beside the scores that its members saw; one comparison for
 * each award with two scored nominees or more. It takes the first round, in which everyone stood, and
 * tells places and never numbers of votes; a nominee on whom fewer voted than secrecy asks is left out.
 */
export const votesAndScores = (session: Session): Comparison[] => {
  if (session.state !== "announced") return [];
  const first = session.results.find(({ round }) => round === 1);
  if (first?.quorate !== true) return [];
  const last = new Map(
    session.results.flatMap(({ candidates }) =>
      candidates.map((result) => [result.nominationId, result.outcome] as const),
    ),
  );
  const { heldBack: held } = session;
  const awards = [...new Set(session.candidates.map(({ award }) => award))];
  return awards.flatMap((award) => {
    const entries = session.candidates.flatMap((candidate) => {
      const result = first.candidates.find((one) => one.nominationId === candidate.nominationId);
      const entry = candidate.award === award && result && entryOf(candidate, result);
      const { nominationId: id } = candidate;
      const chosen = last.get(id) === "chosen" && held?.nominationIds.includes(id) !== true;
      return entry ? [{ ...entry, chosen }] : [];
    });
    if (entries.length < 2) return [];
    const { id, title, bodyName, closesAt } = session;
    const nominees = ranked(entries);
    return [
      {
        sessionId: id,
        title,
        bodyName,
        closedAt: closesAt,
        award,
        nominees,
        pairs: pairsOf(entries),
      },
    ];
  });
};

/** The comparison with the largest part of opposite pairs first; of equal ones the later. */
export const mostOppositeFirst = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.toSorted(
    (one, two) =>
      two.pairs.opposite * Math.max(1, one.pairs.all) -
        one.pairs.opposite * Math.max(1, two.pairs.all) ||
      (one.closedAt < two.closedAt ? 1 : one.closedAt > two.closedAt ? -1 : 0),
  );

const entryOf = (
  { nominationId, name, appraisedScore }: Candidate,
  { agree, disagree, returned, abstain, basis, why }: CandidateResult,
): Omit<Entry, "chosen"> | undefined => {
  const answered = agree + disagree + returned + abstain;
  if (appraisedScore === undefined || basis === 0) return undefined;
  if (why === "withdrawn" || why === "frozen") return undefined;
  if (answered < sessionRules.leastSecret) return undefined;
  return { nominationId, name, score: appraisedScore, agree, basis };
};

/** More of the basis agreed; in integers, because members recused from one nominee leave its basis. */
const moreVotes = (one: Entry, two: Entry): number => one.agree * two.basis - two.agree * one.basis;

const ranked = (entries: readonly Entry[]): RankedNominee[] =>
  entries
    .map(({ agree, basis, ...entry }) => ({
      ...entry,
      byScore: 1 + entries.filter((other) => other.score > entry.score).length,
      byVotes:
        1 + entries.filter((other) => moreVotes(other, { ...entry, agree, basis }) > 0).length,
    }))
    .toSorted((one, two) => gap(two) - gap(one) || one.byScore - two.byScore || order(one, two));

const gap = ({ byScore, byVotes }: Pick<RankedNominee, "byScore" | "byVotes">) =>
  Math.abs(byScore - byVotes);

const order = (one: { readonly nominationId: Id }, two: { readonly nominationId: Id }) =>
  one.nominationId < two.nominationId ? -1 : 1;

const pairsOf = (entries: readonly Entry[]): Comparison["pairs"] => {
  const pairs = entries.flatMap((one, at) =>
    entries.slice(at + 1).flatMap((two) => {
      const scores = one.score - two.score;
      return scores === 0 ? [] : [scores * moreVotes(one, two)];
    }),
  );
  return {
    all: pairs.length,
    opposite: pairs.filter((sign) => sign < 0).length,
    level: pairs.filter((sign) => sign === 0).length,
  };
};
