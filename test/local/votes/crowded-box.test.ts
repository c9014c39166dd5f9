import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoBallotBoxes } from "../../../functions/adapters/dynamo-ballot-boxes.ts";
import type { BallotBoxes } from "../../../functions/ports.ts";
import { anId } from "../../support/a-session.ts";
import { conflictingTables } from "../../support/conflicting-tables.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

const now = "2022-10-12T03:00:00.000Z";
const closesAt = "2022-10-16T10:00:00.000Z";

/** Where the box stands among the items of the transaction that casts a ballot. */
const boxItem = 2;

let stores: Awaited<ReturnType<typeof embeddedStores>>;
let crowd: Awaited<ReturnType<typeof conflictingTables>>;
let boxes: BallotBoxes;
let cancelled = 0;
let toCancel: (transaction: number) => boolean = () => false;

beforeAll(async () => {
  stores = await embeddedStores();
  let transaction = 0;
  crowd = await conflictingTables(stores.dynamodbUrl, () => {
    transaction += 1;
    if (!toCancel(transaction)) return undefined;
    cancelled += 1;
    return boxItem;
  });
  process.env["AWS_ENDPOINT_URL_DYNAMODB"] = crowd.url;
  boxes = dynamoBallotBoxes(stores.ballotTableName);
});
afterAll(async () => {
  await crowd.close();
  await stores.close();
});

const casting = async (sessionId: string, voters: readonly string[]) => {
  await boxes.open({ sessionId, round: 1, state: "open", closesAt, members: 30, cast: 0 });
  return Promise.all(
    voters.map((voter) =>
      boxes.cast({ sessionId, round: 1, id: `of ${voter}`, envelope: "sealed" }, voter, now),
    ),
  );
};

describe("a box that many vote into at the same moment", () => {
  it("takes every ballot, though many transactions are in each other's way at first", async () => {
    toCancel = (transaction) => transaction % 2 > 0 && cancelled < 30;
    const sessionId = anId("s", 1);
    const voters = Array.from({ length: 30 }, (_, at) => `voter-${at}`);
    const outcomes = await casting(sessionId, voters);
    expect(cancelled).toBe(30);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["cast"]));
    expect(await boxes.find(sessionId, 1)).toMatchObject({ cast: 30 });
    expect(await boxes.sealed(sessionId, 1)).toHaveLength(30);
  });

  it("takes one ballot of a voter whose own posts are in each other's way", async () => {
    cancelled = 0;
    toCancel = (transaction) => transaction % 2 > 0 && cancelled < 20;
    const sessionId = anId("s", 2);
    const outcomes = await casting(sessionId, Array<string>(10).fill("lan"));
    expect(cancelled).toBeGreaterThan(0);
    // All ten posts carry the same ballot, so each is told that it lies in the box.
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(10).fill("cast"));
    expect(await boxes.find(sessionId, 1)).toMatchObject({ cast: 1 });
    expect(await boxes.markers(sessionId, 1)).toEqual(["lan"]);
  });
});
