import { ballotId } from "../../functions/adapters/ballot-id.ts";
import { dynamoBallotBoxes } from "../../functions/adapters/dynamo-ballot-boxes.ts";
import { dynamoMandates } from "../../functions/adapters/dynamo-mandates.ts";
import { dynamoSuccessions } from "../../functions/adapters/dynamo-successions.ts";
import { dynamoNominations } from "../../functions/adapters/dynamo-nominations.ts";
import { dynamoSessions } from "../../functions/adapters/dynamo-sessions.ts";
import { digest } from "../../functions/adapters/keys.ts";
import { kmsBallotKeys } from "../../functions/adapters/kms-ballot-keys.ts";
import { entryCode, sealBallot } from "../../functions/adapters/seal-ballot.ts";
import { systemRandom } from "../../functions/adapters/system.ts";
import { dynamoWorkTable } from "../../functions/adapters/work-table.ts";
import { tallySession } from "../../functions/steps/tally-session.ts";
import { newNomination } from "../local/verify/new-nomination.ts";
import { embeddedStores } from "../support/embedded-stores.ts";
import type { Figure } from "./figure.ts";
import { median, percentile } from "./percentile.ts";
import { votedSession, type VoteParts } from "./voted-session.ts";

const subject = "ballots, 60 nominees";
const nominees = 60;
const rounds = 8;
/** Twice the voters should take twice the time, four times four; a little more is noise. */
const linear = { 60: 2.5, 120: 5 } as const;

/** Casting and counting over the embedded database and keys. */
export const ballots = async (): Promise<Figure[]> => {
  const stores = await embeddedStores();
  try {
    const table = dynamoWorkTable(stores.tableName);
    const parts: VoteParts = {
      sessions: dynamoSessions(table),
      nominations: dynamoNominations(table),
      ballotBoxes: dynamoBallotBoxes(stores.ballotTableName),
      mandates: dynamoMandates(stores.ballotTableName),
      successions: dynamoSuccessions(stores.ballotTableName),
      ballotKeys: kmsBallotKeys(stores.ballotKey),
      ballotSealer: { seal: sealBallot, id: ballotId, code: entryCode },
      random: systemRandom,
      clock: { now: () => "2022-10-12T03:00:00.000Z" },
      digester: digest,
    };
    for (let number = 1; number <= nominees; number += 1) await newNomination(parts, number);
    return await measured(parts);
  } finally {
    await stores.close();
  }
};

const measured = async (parts: VoteParts): Promise<Figure[]> => {
  const casts: number[] = [];
  const together: number[] = [];
  const counts = { 30: [] as number[], 60: [] as number[], 120: [] as number[] };
  let number = 0;
  // The first round is not measured, and the two sizes take turns: the machine is the same for both.
  for (let round = 0; round <= rounds; round += 1) {
    for (const voters of [30, 60, 120] as const) {
      const session = await votedSession(parts, { number: ++number, voters, nominees });
      const begun = performance.now();
      await tallySession(parts)({ sessionId: session.id, round: 1 });
      if (round === 0) continue;
      counts[voters].push(performance.now() - begun);
      if (voters === 30) casts.push(...session.casts);
    }
    const size = { number: ++number, voters: 30, nominees, atOnce: true };
    const session = await votedSession(parts, size);
    if (round > 0) together.push(...session.casts);
  }
  return [
    { subject, figure: "a cast, p50", value: median(casts), unit: "ms" },
    { subject, figure: "a cast, p95", value: percentile(casts, 0.95), unit: "ms" },
    { subject, figure: "a cast, 30 at once, p95", value: percentile(together, 0.95), unit: "ms" },
    { subject, figure: "count of 30 voters", value: median(counts[30]) / 1000, unit: "s" },
    { subject, figure: "count of 60 voters", value: median(counts[60]) / 1000, unit: "s" },
    { subject, figure: "count of 120 voters", value: median(counts[120]) / 1000, unit: "s" },
    ...([60, 120] as const).map((voters): Figure => ({
      ...{ subject, figure: `count, ${voters} voters against 30`, unit: "×", aim: linear[voters] },
      // The fastest of each: what else runs on the machine can only make a count slower.
      value: Math.min(...counts[voters]) / Math.min(...counts[30]),
    })),
  ];
};
