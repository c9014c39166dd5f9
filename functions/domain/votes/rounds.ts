import { awardOf } from "../../../schemas/catalogue/awards.ts";
import type { Candidate, CandidateResult, Session, Voter } from "../../../schemas/session.ts";

/** A flag, or another award with a limited number of places. */
export const hasPlaces = ({ award }: Pick<Candidate, "award">): boolean =>
  awardOf(award).perCluster;

/** The nominees of a round: all of the list, then only those who tied for the last place. */
export const candidatesOf = (
  { candidates, results }: Pick<Session, "candidates" | "results">,
  round: number,
): Candidate[] => {
  if (round === 1) return candidates;
  const tied = results
    .find((result) => result.round === round - 1)
    ?.candidates.filter(({ outcome }) => outcome === "second-round");
  return candidates.filter((candidate) =>
    tied?.some(({ nominationId }) => nominationId === candidate.nominationId),
  );
};

/** Places for flags that are still free in a round; undefined when the session has no quota. */
export const placesOf = (
  { flagPlaces, results }: Pick<Session, "flagPlaces" | "results">,
  round: number,
): number | undefined => {
  if (flagPlaces === undefined) return undefined;
  const taken = results
    .filter((result) => result.round < round)
    .flatMap(({ candidates }) => candidates)
    .filter((result) => result.outcome === "chosen" && hasPlaces(result));
  return flagPlaces - taken.length;
};

/** Members who may vote on at least one nominee of a round; the others are not asked. */
export const votersOf = (
  session: Pick<Session, "candidates" | "results" | "electorate">,
  round: number,
): Voter[] => {
  const candidates = candidatesOf(session, round);
  return session.electorate.filter((voter) =>
    candidates.some(({ nominationId }) => !voter.recusedFrom.includes(nominationId)),
  );
};

/**
 * How each nominee came out in the end, in the order of the list: what the last round says, and
 * where that was a tie, what the chair of the session decided. Whoever was frozen when the results
 * were given out got none.
 */
export const finalResults = (
  session: Pick<Session, "candidates" | "results" | "chairDecision" | "chairWait" | "heldBack">,
): CandidateResult[] => {
  const counted = session.results.flatMap((result) => result.candidates);
  return session.candidates.flatMap(({ nominationId }) => {
    const last = counted.findLast((one) => one.nominationId === nominationId);
    return last ? heldBack(session, settled(session, last)) : [];
  });
};

const heldBack = (
  { heldBack: held }: Pick<Session, "heldBack">,
  result: CandidateResult,
): CandidateResult =>
  held?.nominationIds.includes(result.nominationId) === true
    ? { ...result, outcome: "waiting", why: "frozen" }
    : result;

/** A tie that nobody settled leaves its nominees waiting: none of them has lost. */
const settled = (
  { chairDecision, chairWait }: Pick<Session, "chairDecision" | "chairWait">,
  result: CandidateResult,
): CandidateResult => {
  if (result.outcome !== "not-chosen" || result.why !== "tie-at-last-place") return result;
  if (chairDecision) {
    const chosen = chairDecision.chosen.includes(result.nominationId);
    return { ...result, outcome: chosen ? "chosen" : "not-chosen", why: "chair-decided" };
  }
  return chairWait?.lapsed === undefined
    ? result
    : { ...result, outcome: "waiting", why: "chair-silent" };
};
