import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gatherDecision } from "../../../functions/acts/gather-decision.ts";
import { undecidedOf } from "../../../functions/acts/undecided-of.ts";
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
    const announce = () => world.steps.announce({ sessionId });
    expect([await announce(), await announce()]).toEqual([{ chosen: 1 }, { chosen: 1 }]);
    const [frozen, other] = (await world.session(1)).results[0]?.candidates ?? [];
    expect(frozen).toMatchObject({ outcome: "waiting", why: "frozen", agree: 4 });
    expect(other).toMatchObject({ outcome: "chosen", why: "passed" });
    expect(world.resumed.map(({ token }) => token)).toEqual(["one", `token of ${id(2)}`]);
    expect(await world.needs.nominations.find(id(1))).toEqual(before);
    await liftNow(world.needs, id(1));
    await invited(2);
    expect(await listed(2)).toContain(id(1));
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

  it("chosen by the council gets a decision of its own when it goes on, resting on the same vote", async () => {
    const route = [{ name: "council-vote", secondsToAnswer: 1000 }] as const;
    for (const at of [3, 4]) await world.nominate(at, "dak-lak", { route: [...route] });
    expect(await world.open(2, {}, "council")).toMatchObject({ outcome: "opened" });
    const council = { sessionId: anId("s", 2) };
    await world.steps.invite({ ...council, round: 1, taskToken: "two" });
    for (const at of [1, 2, 3, 4]) await world.cast(`council-${at}`, agreeTo(3, 4));
    await world.steps.tally({ ...council, round: 1 });
    expect(await world.steps.announce(council)).toEqual({ chosen: 2 });
    await freezeNow(world.needs, id(3));
    const drafted = await world.steps.draft(council);
    expect(await world.steps.draft(council)).toEqual(drafted);
    const all = await world.needs.decisions.ofSeason("nam-2022");
    const summary = all.map(({ state, cancelled, awardees }) => [
      ...[state, cancelled?.why, awardees.map(({ nominationId }) => nominationId)],
    ]);
    expect(summary.toSorted()).toEqual([
      ["cancelled", "frozen", [id(3)]],
      ["waiting", undefined, [id(4)]],
    ]);

    // Its workflow has reached the stage of the decision by now.
    await liftNow(world.needs, id(3));
    const before = (await world.needs.nominations.find(id(3)))!;
    const decision = [
      { name: "council-vote", secondsToAnswer: 1 },
      { name: "decision", secondsToAnswer: 1 },
    ];
    await world.needs.nominations.save({
      before,
      after: { ...before, route: decision as typeof before.route, current: 1 },
      events: [],
    });
    const [undecided, ...others] = await undecidedOf(world.needs)("nam-2022");
    expect([undecided?.nomination.id, others]).toEqual([id(3), []]);
    const gathering = {
      ...{ id: anId("d", 900), seasonId: "nam-2022", award: "FLAG_VCA" as const },
      ...{ actor: { kind: "system" as const }, before: undecided?.before?.id },
    };
    expect(await gatherDecision(world.needs)(gathering)).toBe("drafted");
    const [counted] = (await world.session(2)).results;
    expect(await world.needs.decisions.find(anId("d", 900))).toMatchObject({
      ...{ sessionId: anId("s", 2), tallyDigest: counted?.digest, state: "waiting" },
      awardees: [{ nominationId: id(3) }],
    });
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
