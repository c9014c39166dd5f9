import { randomUUID } from "node:crypto";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoBallotBoxes } from "../../../functions/adapters/dynamo-ballot-boxes.ts";
import type { BallotBoxes } from "../../../functions/ports.ts";
import { anId } from "../../support/a-session.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

const now = "2022-10-12T03:00:00.000Z";
const closesAt = "2022-10-16T10:00:00.000Z";

let stores: Awaited<ReturnType<typeof embeddedStores>>;
let boxes: BallotBoxes;
let number = 0;

beforeAll(async () => {
  stores = await embeddedStores();
  boxes = dynamoBallotBoxes(stores.ballotTableName);
});
afterAll(() => stores.close());

const openBox = async (members = 30) => {
  const sessionId = anId("s", ++number);
  await boxes.open({ sessionId, round: 1, state: "open", closesAt, members, cast: 0 });
  const cast = (personId: string, at = now) =>
    boxes.cast(
      { sessionId, round: 1, id: randomUUID(), envelope: `sealed by ${personId}` },
      personId,
      at,
    );
  return { sessionId, cast };
};

describe("a ballot box", () => {
  it("takes one of a hundred ballots that one voter posts at the same moment", async () => {
    const { sessionId, cast } = await openBox();
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => cast("lan")));
    expect(outcomes.filter(({ outcome }) => outcome === "cast")).toEqual([
      { outcome: "cast", cast: 1, members: 30 },
    ]);
    expect(outcomes.filter(({ outcome }) => outcome === "already-cast")).toHaveLength(99);
    expect(await boxes.sealed(sessionId, 1)).toHaveLength(1);
    expect(await boxes.find(sessionId, 1)).toMatchObject({ cast: 1 });
  });

  it("takes the ballots of thirty voters at the same moment, all of them", async () => {
    const { sessionId, cast } = await openBox();
    const voters = Array.from({ length: 30 }, (_, at) => `voter-${at}`);
    const outcomes = await Promise.all(voters.map((voter) => cast(voter)));
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["cast"]));
    expect(await boxes.close(sessionId, 1, now)).toMatchObject({ state: "closed", cast: 30 });
    expect(await boxes.sealed(sessionId, 1)).toHaveLength(30);
    expect((await boxes.markers(sessionId, 1)).sort()).toEqual(voters.sort());
  });

  it("takes nothing at the second of closing, and something the second before", async () => {
    const { sessionId, cast } = await openBox();
    expect(await cast("late", closesAt)).toEqual({ outcome: "closed" });
    expect(await cast("later", "2022-10-16T10:01:00.000Z")).toEqual({ outcome: "closed" });
    expect(await cast("in-time", "2022-10-16T09:59:59.999Z")).toMatchObject({ outcome: "cast" });
    expect(await boxes.hasVoted(sessionId, 1, "late")).toBe(false);
    expect(await boxes.hasVoted(sessionId, 1, "in-time")).toBe(true);
  });

  it("counts every ballot that it accepted while it was being closed", async () => {
    const { sessionId, cast } = await openBox();
    const voters = Array.from({ length: 20 }, (_, at) => cast(`voter-${at}`));
    const [box, ...outcomes] = await Promise.all([boxes.close(sessionId, 1, now), ...voters]);
    const accepted = outcomes.filter(({ outcome }) => outcome === "cast").length;
    expect(await boxes.sealed(sessionId, 1)).toHaveLength(accepted);
    expect(box.cast).toBe(accepted);
    expect(await cast("another")).toEqual({ outcome: "closed" });
  });

  it("takes a ballot again whose first attempt went unheard, and counts it once", async () => {
    const { sessionId } = await openBox();
    const ballot = { sessionId, round: 1, id: "the same", envelope: "sealed" };
    const attempt = () => boxes.cast(ballot, "lan", now);
    expect(await attempt()).toEqual({ outcome: "cast", cast: 1, members: 30 });
    await boxes.close(sessionId, 1, now);
    expect(await attempt()).toEqual({ outcome: "cast", cast: 1, members: 30 });
    expect(await boxes.holds(sessionId, 1, "the same")).toBe(true);
    expect(await boxes.holds(sessionId, 1, "another")).toBe(false);
  });

  it("is closed by a count at the new time only, once its closing was moved", async () => {
    const { sessionId, cast } = await openBox(2);
    const later = "2022-10-18T10:00:00.000Z";
    expect(await boxes.moveClosing(sessionId, 1, later, now)).toBe(true);
    expect(await boxes.moveClosing(sessionId, 1, later, now)).toBe(true);
    expect(await boxes.close(sessionId, 1, closesAt)).toMatchObject({ state: "open" });
    expect(await cast("lan", closesAt)).toMatchObject({ outcome: "cast" });
    expect(await boxes.close(sessionId, 1, later)).toMatchObject({ state: "closed", cast: 1 });
    expect(await boxes.moveClosing(sessionId, 1, "2022-10-20T10:00:00.000Z", now)).toBe(false);
  });

  it("is closed early by a count when it is full, though its closing was moved", async () => {
    const { sessionId, cast } = await openBox(1);
    await boxes.moveClosing(sessionId, 1, "2022-10-18T10:00:00.000Z", now);
    await cast("lan");
    expect(await boxes.close(sessionId, 1, now)).toMatchObject({ state: "closed" });
  });

  it("is closed, moved or cancelled by one of those who try at once, never by two", async () => {
    for (let times = 1; times <= 5; times += 1) {
      const { sessionId } = await openBox();
      const [closed, cancelled] = await Promise.all([
        boxes.close(sessionId, 1, now),
        boxes.cancel(sessionId, 1),
      ]);
      expect(closed.state).toBe(cancelled.state);
      expect(await boxes.moveClosing(sessionId, 1, "2022-10-18T10:00:00.000Z", now)).toBe(false);
    }
  });

  it("takes no ballot and no count after it was cancelled", async () => {
    const { sessionId, cast } = await openBox();
    expect(await boxes.cancel(sessionId, 1)).toMatchObject({ state: "cancelled" });
    expect(await boxes.cancel(sessionId, 1)).toMatchObject({ state: "cancelled" });
    expect(await cast("lan")).toEqual({ outcome: "closed" });
    expect(await boxes.close(sessionId, 1, closesAt)).toMatchObject({ state: "cancelled" });
  });

  it("is opened once: opening it again changes nothing", async () => {
    const { sessionId, cast } = await openBox();
    await cast("lan");
    await boxes.open({ sessionId, round: 1, state: "open", closesAt, members: 99, cast: 0 });
    expect(await boxes.find(sessionId, 1)).toMatchObject({ cast: 1, members: 30 });
  });

  it("keeps neither a time, nor an order, nor a voter beside a ballot", async () => {
    const { sessionId, cast } = await openBox();
    for (const voter of ["an", "binh", "chi", "dung", "em"]) await cast(voter);
    const { Items = [] } = await new DynamoDBClient({}).send(
      new ScanCommand({ TableName: stores.ballotTableName }),
    );
    const own = Items.filter((item) => item["PK"]?.S === `BOX#${sessionId}#1`);
    const shapes = new Set(own.map((item) => Object.keys(item).sort().join()));
    expect([...shapes].sort()).toEqual([
      "PK,SK,cast,closesAt,members,round,sessionId,state",
      "PK,SK,envelope,id,round,sessionId",
      "PK,SK,personId,round,sessionId",
    ]);
  });
});
