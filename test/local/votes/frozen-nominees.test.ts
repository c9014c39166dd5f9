import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { announceResult } from "../../../functions/steps/announce-result.ts";
import { anId } from "../../support/a-session.ts";
import { freezeNow, liftNow } from "../../support/freezing.ts";
import { agreeTo, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
const provinces = ["kon-tum", "gia-lai"];
const sessionId = anId("s", 1);
let world: Awaited<ReturnType<typeof voteWorld>>;

beforeEach(async () => {
  world = await voteWorld();
  for (const [at, province] of provinces.entries()) await world.nominate(at + 1, province);
});
afterEach(() => world.close());

const invited = async (number = 1) => {
  expect(await world.open(number)).toMatchObject({ outcome: "opened" });
  await world.steps.invite({ sessionId: anId("s", number), round: 1, taskToken: "one" });
};
const ballots = async () => {
  for (const voter of ["an-dak-lak", "an-dak-nong", "an-lam-dong"]) {
    expect((await world.cast(voter, agreeTo(1, 2))).status).toBe(200);
  }
  expect((await world.cast("an-kon-tum", agreeTo(2))).status).toBe(200);
  expect((await world.cast("an-gia-lai", agreeTo(1))).status).toBe(200);
};
const listed = async (number: number) =>
  (await world.session(number)).candidates.map(({ nominationId }) => nominationId);

describe("a frozen nominee", () => {
  it("is kept off the list with the reason, and is on the next one when it goes on", async () => {
    await freezeNow(world.needs, id(1));
    expect(await world.open(1)).toMatchObject({
      outcome: "refused",
      errors: [{ problem: "left-out", names: ["HTX kon-tum"] }],
    });
    expect(await world.open(1, { nominations: [id(2)] })).toMatchObject({ outcome: "opened" });
    expect(await listed(1)).toEqual([id(2)]);
    await liftNow(world.needs, id(1));
    expect(await world.open(2)).toMatchObject({ outcome: "opened" });
    expect(await listed(2)).toEqual([id(1)]);
  });

  it("frozen while it is voted on gets no result, keeps its place, and comes to a later session", async () => {
    await invited();
    await freezeNow(world.needs, id(1));
    const before = await world.needs.nominations.find(id(1));
    await ballots();
    await world.steps.tally({ sessionId, round: 1 });
    for (const _twice of [1, 2]) {
      expect(await world.steps.announce({ sessionId })).toEqual({ chosen: 1 });
    }
    const [frozen, other] = (await world.session(1)).results[0]?.candidates ?? [];
    expect(frozen).toMatchObject({ outcome: "waiting", why: "frozen", agree: 4 });
    expect(other).toMatchObject({ outcome: "chosen", why: "passed" });
    expect(world.resumed.map(({ token }) => token)).toEqual(["one", `token of ${id(2)}`]);
    expect(await world.needs.nominations.find(id(1))).toEqual(before);
    await liftNow(world.needs, id(1));
    await invited(2);
    expect(await listed(2)).toEqual([id(1)]);
  });

  it("frozen between count and announcement is held back, once, whatever was counted", async () => {
    await invited();
    await ballots();
    await world.steps.tally({ sessionId, round: 1 });
    await freezeNow(world.needs, id(1));
    expect(await world.steps.announce({ sessionId })).toEqual({ chosen: 1 });
    const { heldBack, version } = await world.session(1);
    expect(heldBack?.nominationIds).toEqual([id(1)]);
    await liftNow(world.needs, id(1));
    expect(await world.steps.announce({ sessionId })).toEqual({ chosen: 1 });
    expect((await world.session(1)).version).toBe(version);
    const events = await world.needs.nominations.events(id(1));
    expect(events.map(({ kind }) => kind)).toEqual(["frozen", "unfrozen"]);
    expect(world.resumed.map(({ token }) => token)).toEqual(["one", `token of ${id(2)}`]);
  });

  it("frozen after its result was given out keeps it, when the announcement is repeated", async () => {
    await invited();
    await ballots();
    await world.steps.tally({ sessionId, round: 1 });
    const { sessions } = world.needs;
    const failing = { ...sessions, save: () => Promise.reject(new Error("cut off")) };
    const cut = announceResult({ ...world.needs, sessions: failing })({ sessionId });
    await expect(cut).rejects.toThrow("cut off");
    await freezeNow(world.needs, id(1));
    expect(await world.steps.announce({ sessionId })).toEqual({ chosen: 2 });
    expect((await world.session(1)).heldBack).toBeUndefined();
  });
});
