import { countRound } from "../../functions/acts/count-round.ts";
import { digest } from "../../functions/adapters/keys.ts";
import { entryCode } from "../../functions/adapters/seal-ballot.ts";
import { canonical } from "../../functions/domain/audit-chain.ts";
import { minutesOf } from "../../functions/domain/votes/minutes-of.ts";
import type { BallotBoxes } from "../../functions/ports.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Ballot, Session } from "../../schemas/session.ts";
import { aCountedSession } from "./a-counted-session.ts";

const { session: counted, ballots, found } = aCountedSession();

/** The ballots and the persons marked, in the order in which the sample has them. */
export const asCast = { ballots, markers: found.markers };
const key = { round: 1, publicKey: "p", wrappedKey: "w" };
const session: Session = {
  ...{ ...counted, state: "open", results: [], keys: [key] },
  candidates: counted.candidates.map((one, at) => ({ ...one, appraisedScore: 90 - at })),
};
/** A nomination that is still before the body. */
const waiting = (id: string) => ({ id, state: "in-stage", visit: 2 }) as Nomination;

/** What is announced and minuted when ballots and markers were cast in this order, lists sorted. */
export const announcedInOrder = async (cast: readonly Ballot[], markers: readonly string[]) => {
  const shuffles: number[] = [];
  const result = await countRound({
    nominations: { findMany: (ids) => Promise.resolve(ids.map(waiting)) },
    ballotBoxes: {
      close: () => Promise.resolve(found.box),
      tookPart: () =>
        Promise.resolve(
          [...markers].sort().map((personId) => ({ sessionId: session.id, round: 1, personId })),
        ),
      sealed: () =>
        Promise.resolve(
          cast.map(({ sessionId, round }, at) => ({
            ...{ sessionId, round, id: `b-${at}`, envelope: String(at) },
          })),
        ),
    } as Partial<BallotBoxes> as BallotBoxes,
    mandates: { all: () => Promise.resolve([]) },
    successions: { all: () => Promise.resolve([]) },
    ballotKeys: { open: (sealed) => Promise.resolve(sealed.map((at) => cast[Number(at)]!)) },
    ballotSealer: { code: entryCode },
    // Chance decides the order of what is published; here it is taken out, to compare the rest.
    random: {
      shuffled: (things) => {
        shuffles.push(things.length);
        return [...things].sort((one, two) => (canonical(one) < canonical(two) ? -1 : 1));
      },
    },
    clock: { now: () => session.closesAt },
    digester: digest,
  })(session, 1);
  const announced: Session = { ...session, state: "announced", results: [result] };
  const minutes = minutesOf({
    ...{ session: announced, voted: new Set(markers), names: new Map(), units: new Map() },
    chair: undefined,
    ...{ leaderId: undefined, place: "Hà Nội", mode: "mock", publicUrl: "https://a.example" },
  });
  return { announced, minutes, shuffles };
};
