import type { CandidateResult, Session } from "../../../schemas/session.ts";
import { placesOf } from "./rounds.ts";

/** Nominees who were equal at the last place after the last round, and the places left for them. */
export type LastTie = {
  readonly tied: readonly CandidateResult[];
  readonly places: number;
};

/** The tie that the rounds of a session left to its chair; nothing when they left none. */
export const lastTie = (session: Pick<Session, "results" | "flagPlaces">): LastTie | undefined => {
  const last = session.results.at(-1);
  if (!last) return undefined;
  const tied = last.candidates.filter(
    ({ outcome, why }) => outcome === "not-chosen" && why === "tie-at-last-place",
  );
  const places = placesOf(session, last.round + 1) ?? 0;
  return tied.length > 0 && places > 0 ? { tied, places } : undefined;
};
