import { afterEach, describe, expect, it } from "vitest";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
let world: Awaited<ReturnType<typeof voteWorld>>;

afterEach(() => world.close());

describe("a vote that ends otherwise", () => {
  const play = async (number: number, ballots: Record<string, Record<string, string>>) => {
    expect(await world.open(number)).toMatchObject({ outcome: "opened" });
    const sessionId = anId("s", number);
    await world.steps.invite({ sessionId, round: 1, taskToken: `round 1 of ${number}` });
    for (const [voter, answers] of Object.entries(ballots)) {
      expect((await world.cast(voter, answers)).status).toBe(200);
    }
    return world.steps.tally({ sessionId, round: 1 });
  };

  it("leaves everything waiting without a quorum, for a later session", async () => {
    world = await voteWorld();
    await world.nominate(1, "kon-tum");
    const counted = await play(1, { "an-gia-lai": agreeTo(1), "an-dak-lak": agreeTo(1) });
    expect(counted).toEqual({ outcome: "final" });
    expect(await world.steps.announce({ sessionId: anId("s", 1) })).toEqual({ chosen: 0 });
    expect((await world.session(1)).results[0]).toMatchObject({
      mayVote: 4,
      quorum: 3,
      quorate: false,
      candidates: [{ outcome: "waiting", why: "no-quorum" }],
    });
    expect(world.resumed).toEqual([]);
    expect(await world.open(2)).toMatchObject({ outcome: "opened" });
  });

  it("returns a nominee with unsigned reasons when a third ask for a supplement", async () => {
    world = await voteWorld();
    await world.nominate(1, "kon-tum");
    const back = (reason: string) => ({
      [`choice-${id(1)}`]: "return",
      [`reason-${id(1)}`]: reason,
    });
    await play(1, {
      "an-gia-lai": back("Thiếu xác nhận thuế"),
      "an-dak-lak": back("Báo cáo sơ sài"),
      "an-dak-nong": agreeTo(1),
    });
    await world.steps.announce({ sessionId: anId("s", 1) });
    const nomination = await world.needs.nominations.find(id(1));
    expect(nomination?.returnReasons.map(({ reason }) => reason).sort()).toEqual([
      "Báo cáo sơ sài",
      "Thiếu xác nhận thuế",
    ]);
  });

  it("meets again over a tie, under a new key, and leaves those who tie again to the chair", async () => {
    world = await voteWorld({ flagsPerCluster: 4 });
    const provinces = ["kon-tum", "gia-lai", "dak-lak", "dak-nong", "lam-dong"];
    for (const [at, province] of provinces.entries()) await world.nominate(at + 1, province);
    const othersOf = (own: number) => agreeTo(...[1, 2, 3, 4, 5].filter((one) => one !== own));
    const ballots = Object.fromEntries(
      provinces.map((province, at) => [`an-${province}`, othersOf(at + 1)]),
    );
    const firstLink = () => world.ballotToken("an-kon-tum");
    const again = await play(1, ballots);
    expect(again).toEqual({ outcome: "second-round", round: 2, secondsToAnswer: 550_800 });
    const oldLink = firstLink();

    const sessionId = anId("s", 1);
    await world.steps.invite({ sessionId, round: 2, taskToken: "round 2" });
    expect((await world.vote(linkVisit(oldLink))).status).toBe(410);
    expect(new Set((await world.session(1)).keys.map(({ publicKey }) => publicKey)).size).toBe(2);
    for (const [voter, answers] of Object.entries(ballots)) {
      expect((await world.cast(voter, answers)).status).toBe(200);
    }
    expect(world.resumed.at(-1)).toEqual({ token: "round 2", result: { outcome: "all-voted" } });
    const tied = { outcome: "tied", secondsToAnswer: 3 * 86_400 };
    expect(await world.steps.tally({ sessionId, round: 2 })).toEqual(tied);
    expect(await world.steps.tally({ sessionId, round: 2 })).toEqual(tied);
    expect((await world.session(1)).state).toBe("tied");
    const { results } = await world.session(1);
    const whys = results.map(({ candidates }) =>
      candidates.map(({ outcome, why }) => `${outcome}: ${why}`),
    );
    expect(whys).toEqual([
      Array(5).fill("second-round: tie-at-last-place"),
      Array(5).fill("not-chosen: tie-at-last-place"),
    ]);
  });

  it("drafts one decision for each award that the council chose, once", async () => {
    world = await voteWorld();
    const council = { name: "council-vote", secondsToAnswer: 1000 } as const;
    await world.nominate(1, "kon-tum", { route: [council] });
    await world.nominate(2, "gia-lai", { route: [council], award: "MERIT_BCH" });
    await world.nominate(3, "dak-lak", { route: [council], award: "MERIT_BCH" });
    expect(await world.open(1, {}, "council")).toMatchObject({ outcome: "opened" });
    const sessionId = anId("s", 1);
    await world.steps.invite({ sessionId, round: 1, taskToken: "one" });
    for (const at of [1, 2, 3, 4]) {
      expect((await world.cast(`council-${at}`, agreeTo(1, 2, 3))).status).toBe(200);
    }
    await world.steps.tally({ sessionId, round: 1 });
    await world.steps.announce({ sessionId });
    const drafted = await world.steps.draft({ sessionId });
    expect(await world.steps.draft({ sessionId })).toEqual(drafted);
    const decisions = await world.needs.decisions.ofSeason("nam-2022");
    expect(decisions.map(({ award, awardees }) => [award, awardees.length]).sort()).toEqual([
      ["FLAG_VCA", 1],
      ["MERIT_BCH", 2],
    ]);
    const { results } = await world.session(1);
    expect(decisions.map(({ tallyDigest }) => tallyDigest)).toEqual(
      Array(2).fill(results[0]?.digest),
    );
    expect(world.started.filter(({ id: one }) => one.startsWith("d-"))).toHaveLength(2);
  });

  it("gives no place to a nominee that withdrew while it was voted on", async () => {
    world = await voteWorld();
    await world.nominate(1, "kon-tum");
    await world.nominate(2, "gia-lai");
    expect(await world.open(1)).toMatchObject({ outcome: "opened" });
    const sessionId = anId("s", 1);
    await world.steps.invite({ sessionId, round: 1, taskToken: "one" });
    const before = (await world.needs.nominations.find(id(1)))!;
    const { holder: _holder, due: _due, ...rest } = before;
    await world.needs.nominations.save({
      before,
      after: { ...rest, state: "closed", ending: "withdrawn" },
      events: [],
    });
    for (const voter of ["an-dak-lak", "an-dak-nong", "an-lam-dong"]) {
      await world.cast(voter, agreeTo(1, 2));
    }
    await world.cast("an-kon-tum", agreeTo(2));
    await world.steps.tally({ sessionId, round: 1 });
    expect(await world.steps.announce({ sessionId })).toEqual({ chosen: 1 });
    expect(world.resumed.map(({ token }) => token)).toEqual([`token of ${id(2)}`]);
  });
});
