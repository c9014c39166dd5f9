import type { BallotBox } from "../../../schemas/ballot-box.ts";
import type { Ballot, Session } from "../../../schemas/session.ts";
import { candidatesOf, hasPlaces, placesOf, votersOf } from "./rounds.ts";

/** Everything that was found in a closed box. */
export type OpenedBox = {
  readonly box: BallotBox;
  /** Persons with a marker. */
  readonly markers: readonly string[];
  readonly ballots: readonly Ballot[];
};

/**
 * What does not fit between box, markers, ballots and electorate; nothing when the box is sound.
 * A ballot that was added, removed, copied or moved from elsewhere shows here.
 */
export const wrongWith = (
  session: Session,
  round: number,
  { box, markers, ballots }: OpenedBox,
): string | undefined => {
  const voters = votersOf(session, round);
  const known = new Set(voters.map(({ personId }) => personId));
  if (box.state !== "closed") return "the box is open";
  if (markers.length !== box.cast) return "markers and count differ";
  if (ballots.length !== box.cast) return "ballots and count differ";
  if (!markers.every((personId) => known.has(personId))) return "a marker is of no voter";
  if (new Set(ballots.map(({ receipt }) => receipt)).size !== ballots.length) {
    return "a ballot lies in the box twice";
  }
  if (!ballots.every((ballot) => ballot.sessionId === session.id && ballot.round === round)) {
    return "a ballot belongs elsewhere";
  }
  return ballots.every((ballot) => fits(session, round, ballot)) &&
    nobodyTooMany(session, round, ballots)
    ? undefined
    : "a ballot answers what it may not";
};

const fits = (session: Session, round: number, { answers }: Ballot): boolean => {
  const candidates = candidatesOf(session, round);
  const places = placesOf(session, round);
  const ids = answers.map(({ nominationId }) => nominationId);
  const flags = candidates.filter(
    (candidate) =>
      hasPlaces(candidate) &&
      answers.some(
        ({ nominationId, choice }) => nominationId === candidate.nominationId && choice === "agree",
      ),
  );
  return (
    new Set(ids).size === ids.length &&
    ids.every((id) => candidates.some(({ nominationId }) => nominationId === id)) &&
    (places === undefined || flags.length <= places)
  );
};

/** No nominee has more entries than members who may vote on it. */
const nobodyTooMany = (session: Session, round: number, ballots: readonly Ballot[]): boolean =>
  candidatesOf(session, round).every(({ nominationId }) => {
    const may = session.electorate.filter(({ recusedFrom }) => !recusedFrom.includes(nominationId));
    const entries = ballots.filter(({ answers }) =>
      answers.some((answer) => answer.nominationId === nominationId),
    );
    return entries.length <= may.length;
  });
