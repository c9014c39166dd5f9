import type { BallotBox } from "../../../schemas/ballot-box.ts";
import type { Ballot, Session, SessionResult } from "../../../schemas/session.ts";
import type { Check } from "../../../schemas/verification.ts";
import { canonical } from "../audit-chain.ts";
import { wrongWith } from "../votes/check-ballots.ts";
import { listDigest } from "../votes/list-digest.ts";
import { candidatesOf, votersOf } from "../votes/rounds.ts";
import { votersDigest } from "../votes/voters-digest.ts";
import { differing } from "./differing.ts";

/** Everything that was found in the box of a counted round. */
export type FoundBox = {
  readonly box: BallotBox;
  /** Persons whom markers name, and how many of the markers lie where their person's belongs. */
  readonly markers: readonly string[];
  readonly inPlace: number;
  readonly sealed: number;
  /** Ballots that lie under another id than their own receipt makes. */
  readonly misplaced: number;
  /** Those of the sealed ballots that the round's key opens. */
  readonly ballots: readonly Ballot[];
};

/** Holds markers against sealed ballots, both against the electorate and what was counted. */
export const checkBox = (
  session: Session,
  result: SessionResult,
  found: FoundBox,
  sha256: (text: string) => string,
): Check => ({
  checked: `Ballot box of round ${result.round}: ${found.markers.length} voter markers, ${found.sealed} sealed ballots and ${session.electorate.length} members held against each other.`,
  differences: [
    ...numbersWrong(session, result, found),
    ...peopleWrong(session, result, found, sha256),
    ...wholeWrong(session, result.round, found),
  ],
});

const numbersWrong = (session: Session, result: SessionResult, found: FoundBox): string[] => {
  const { box, markers, sealed, ballots } = found;
  const closed = sealed - ballots.length;
  return [
    ...differing([
      { what: "state of the box", recorded: box.state, found: "closed" },
      { what: "voter markers", recorded: box.cast, found: markers.length },
      { what: "sealed ballots", recorded: box.cast, found: sealed },
      { what: "ballots counted", recorded: result.present, found: sealed },
      {
        what: "members who may vote",
        recorded: box.members,
        found: votersOf(session, result.round).length,
      },
    ]),
    ...(closed > 0
      ? [`${closed} sealed ballots do not open with the key of the round: altered or foreign`]
      : []),
  ];
};

const peopleWrong = (
  session: Session,
  { round, voters, list, successions = [] }: SessionResult,
  { markers, inPlace, sealed, misplaced, ballots }: FoundBox,
  sha256: (text: string) => string,
): string[] => {
  const known = new Map(votersOf(session, round).map((voter) => [voter.personId, voter]));
  const strangers = markers.filter((personId) => !known.has(personId)).length;
  const rights = markers.map((personId) => {
    const recused = known.get(personId)?.recusedFrom ?? [];
    return idsIn(candidatesOf(session, round).filter((one) => !recused.includes(one.nominationId)));
  });
  const answered = ballots.map(({ answers }) => idsIn(answers));
  const unrecorded = successions.filter(
    ({ personId, at }) =>
      !session.passed?.some((passing) => passing.personId === personId && passing.at === at),
  ).length;
  return [
    ...(unrecorded > 0
      ? [
          `${unrecorded} seats had another voter, and the session does not say that they were passed on`,
        ]
      : []),
    ...(strangers > 0 ? [`${strangers} voter markers are of nobody who may vote`] : []),
    ...(inPlace < markers.length
      ? [`${markers.length - inPlace} voter markers lie where another person's belongs`]
      : []),
    // Only a whole box can be compared; what is missing from another is said above.
    ...(markers.length === sealed && sealed === ballots.length && !same(rights, answered)
      ? ["the ballots answer other nominees than the marked voters may vote on"]
      : []),
    ...(voters !== undefined && voters !== votersDigest(markers, sha256)
      ? ["the markers are not of the voters who were counted"]
      : []),
    ...(list !== undefined && list !== listDigest(session, sha256)
      ? ["the members or nominees are not those who were counted"]
      : []),
    // Ballots got such ids when results began to keep this digest.
    ...(list !== undefined && misplaced > 0
      ? [`${misplaced} ballots lie where their own receipts would not find them`]
      : []),
  ];
};

/** What the rule of the count itself would refuse. */
const wholeWrong = (session: Session, round: number, found: FoundBox): string[] => {
  if (found.ballots.length < found.sealed) return [];
  const wrong = wrongWith(session, round, found);
  return wrong === undefined ? [] : [`the count would refuse this box: ${wrong}`];
};

const idsIn = (things: readonly { readonly nominationId: string }[]): string =>
  things
    .map(({ nominationId }) => nominationId)
    .sort()
    .join(" ");

const same = (some: readonly string[], others: readonly string[]): boolean =>
  canonical([...some].sort()) === canonical([...others].sort());
