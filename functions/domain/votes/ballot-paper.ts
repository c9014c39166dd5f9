import type { Candidate, Session, Voter } from "../../../schemas/session.ts";
import { candidatesOf, hasPlaces, placesOf } from "./rounds.ts";

/** What one voter may answer in a round: every nominee, some of whom are not the voter's to judge. */
export type BallotPaper = {
  readonly candidates: readonly Candidate[];
  readonly recused: ReadonlySet<string>;
  /** How many flags the voter may agree to; undefined without a quota. */
  readonly places: number | undefined;
};

/** Lays out a voter's ballot for a round. */
export const ballotPaper = (session: Session, voter: Voter, round: number): BallotPaper => {
  const candidates = candidatesOf(session, round);
  return {
    candidates,
    recused: new Set(voter.recusedFrom),
    places: candidates.some(hasPlaces) ? placesOf(session, round) : undefined,
  };
};
