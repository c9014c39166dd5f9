import { afterAll, beforeAll, expect, it } from "vitest";
import { dynamoBallotBoxes } from "../../../functions/adapters/dynamo-ballot-boxes.ts";
import { dynamoMandates } from "../../../functions/adapters/dynamo-mandates.ts";
import { dynamoSuccessions } from "../../../functions/adapters/dynamo-successions.ts";
import { systemRandom } from "../../../functions/adapters/system.ts";
import type { BallotBoxes, Mandates, Successions } from "../../../functions/ports.ts";
import { anId } from "../../support/a-session.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

const now = "2022-10-12T03:00:00.000Z";
const closesAt = "2022-10-16T10:00:00.000Z";
const sessionId = anId("s", 1);
const place = { sessionId, round: 1 };
const members = Array.from({ length: 12 }, (_, at) => `member-${at}`);

let stores: Awaited<ReturnType<typeof embeddedStores>>;
let boxes: BallotBoxes;
let successions: Successions;
let mandates: Mandates;

beforeAll(async () => {
  stores = await embeddedStores();
  boxes = dynamoBallotBoxes(stores.ballotTableName);
  successions = dynamoSuccessions(stores.ballotTableName);
  mandates = dynamoMandates(stores.ballotTableName);
  await boxes.open({ ...place, state: "open", closesAt, members: 12, cast: 0 });
});
afterAll(() => stores.close());

const cast = (personId: string) =>
  boxes.cast({ ...place, id: systemRandom.token(), envelope: "sealed" }, personId, now);
const person = (id: string) => ({ name: id, email: `${id}@vca.example`, recusedFrom: [] });
const seen = async () => (await boxes.find(sessionId, 1))?.seating ?? 0;

/** As the act does it: judged anew as often as somebody else changes the seating. */
const exchange = async (memberId: string, personId: string) => {
  for (;;) {
    const succession = { ...place, memberId, personId, ...person(personId), at: now };
    const outcome = await successions.exchange(succession, now, await seen());
    if (outcome !== "changed") return outcome;
  }
};

it("leaves one ballot for a seat that is passed on at the moment of its vote", async () => {
  const outcomes = await Promise.all(
    members.map((member) => Promise.all([cast(member), exchange(member, `next-${member}`)])),
  );
  for (const [at, [voted, exchanged]] of outcomes.entries()) {
    expect([
      ["cast", "already-cast"],
      ["seat-passed", "done"],
    ]).toContainEqual([voted.outcome, exchanged]);
    const member = members[at]!;
    // Whoever votes for the seat now has the vote exactly when it was not cast.
    if (exchanged === "done") {
      expect((await cast(`next-${member}`)).outcome).toBe("cast");
      expect((await cast(member)).outcome).toBe("seat-passed");
    }
  }
  expect(await boxes.find(sessionId, 1)).toMatchObject({ cast: 12 });
  expect(await boxes.sealed(sessionId, 1)).toHaveLength(12);
  expect(await boxes.tookPart(sessionId, 1)).toHaveLength(12);
});

it("gives a vote back with the seat, and takes its deputy away", async () => {
  expect(await exchange("lan", "minh")).toBe("done");
  expect((await cast("lan")).outcome).toBe("seat-passed");
  const named = {
    ...{ ...place, id: "a".repeat(16), memberId: "minh", deputyId: "an" },
    ...{ ...person("an"), position: "Phó ban" },
  };
  expect(await mandates.name(named, now, await seen())).toBe("done");
  const { sessionId: _session, round: _round, ...ended } = named;
  const back = { ...place, memberId: "minh", personId: "lan", ...person("lan"), at: now, ended };
  expect(await successions.exchange(back, now, (await seen()) - 1)).toBe("changed");
  expect(await successions.exchange(back, now, await seen())).toBe("done");
  expect(await mandates.find(sessionId, 1, "minh")).toBeUndefined();
  expect(await mandates.name({ ...named, memberId: "hoa" }, now, await seen())).toBe("done");
  expect((await cast("minh")).outcome).toBe("seat-passed");
  expect((await cast("lan")).outcome).toBe("cast");
});
