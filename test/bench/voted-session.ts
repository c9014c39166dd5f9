import type { CountNeeds } from "../../functions/acts/count-round.ts";
import type {
  BallotKeys,
  BallotSealer,
  Nominations,
  Random,
  Sessions,
} from "../../functions/ports.ts";
import type { Answer } from "../../schemas/session.ts";
import { aCandidate, anId, aSession } from "../support/a-session.ts";

/** What a vote is made of, as the functions join it. */
export type VoteParts = Omit<CountNeeds, "nominations" | "ballotKeys" | "random"> & {
  readonly sessions: Sessions;
  readonly nominations: Nominations;
  readonly ballotKeys: BallotKeys;
  readonly ballotSealer: BallotSealer;
  readonly random: Random;
};

type Size = {
  readonly number: number;
  readonly voters: number;
  readonly nominees: number;
  /** Everybody casts at the same moment, and not one after the other. */
  readonly atOnce?: boolean;
};

/** A session in which everybody voted, and how many milliseconds each ballot took to seal and cast. */
export const votedSession = async (
  parts: VoteParts,
  { number, voters, nominees, atOnce = false }: Size,
) => {
  const { sessions, ballotBoxes, ballotKeys, ballotSealer, random, clock } = parts;
  const id = anId("s", number);
  const key = await ballotKeys.make(id, 1);
  const candidates = Array.from({ length: nominees }, (_, at) => aCandidate(at + 1, { visit: 1 }));
  const session = await sessions.save(aSession({ voters }, { id, candidates, keys: [key] }));
  const { closesAt, electorate } = session;
  const box = { sessionId: id, round: 1, closesAt, members: voters, cast: 0 };
  await ballotBoxes.open({ ...box, state: "open" });

  const casts: number[] = [];
  const cast = async (at: number, personId: string): Promise<void> => {
    const answers = candidates.map(({ nominationId }, place): Answer => ({
      ...{ nominationId, choice: (at + place) % 7 === 0 ? "disagree" : "agree" },
    }));
    const begun = performance.now();
    const ballot = { sessionId: id, round: 1, receipt: random.receipt(), answers };
    const envelope = ballotSealer.seal(ballot, key.publicKey, nominees);
    const { outcome } = await ballotBoxes.cast(
      { sessionId: id, round: 1, id: ballotSealer.id(id, 1, ballot.receipt), envelope },
      personId,
      clock.now(),
    );
    casts.push(performance.now() - begun);
    if (outcome !== "cast") throw new Error(`a ballot was not taken: ${outcome}`);
  };
  const voting = [...electorate.entries()];
  if (atOnce) await Promise.all(voting.map(([at, { personId }]) => cast(at, personId)));
  else for (const [at, { personId }] of voting) await cast(at, personId);
  return { id, casts };
};
