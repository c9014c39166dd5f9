import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StaleWrite } from "../../../functions/domain/errors.ts";
import { tallySession } from "../../../functions/steps/tally-session.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
let world: Awaited<ReturnType<typeof voteWorld>>;

beforeAll(async () => {
  world = await voteWorld();
});
afterAll(() => world.close());

describe("a vote of a cluster over flags", () => {
  it("is opened over what waits, with recusals, once however often the form is sent", async () => {
    await world.nominate(1, "kon-tum");
    await world.nominate(2, "lam-dong");
    await world.nominate(3, "dak-lak");
    expect(await world.open(1, { nominations: [] })).toEqual({
      outcome: "refused",
      errors: [{ field: "nominations", problem: "nobody-listed" }],
    });
    expect(await world.open(1)).toMatchObject({ outcome: "opened" });
    expect(await world.open(1)).toMatchObject({ outcome: "opened" });
    expect(world.started.filter(({ id: one }) => one === anId("s", 1))).toHaveLength(1);
    const session = await world.session(1);
    expect(session).toMatchObject({ flagPlaces: 2, closesAt: "2022-10-16T10:00:00.000Z" });
    const recused = session.electorate.map(({ personId, recusedFrom }) => [personId, recusedFrom]);
    expect(recused).toEqual([
      ["an-kon-tum", [id(1)]],
      ["an-gia-lai", []],
      ["an-dak-lak", [id(3)]],
      ["an-dak-nong", []],
      ["an-lam-dong", [id(2)]],
    ]);
  });

  it("does not take a nomination onto a second list", async () => {
    expect(await world.open(2, { nominations: [id(1)] })).toEqual({
      outcome: "refused",
      errors: [{ field: "nominations", problem: "not-waiting" }],
    });
  });

  it("invites each voter once, though the step is run twice", async () => {
    const invite = (taskToken: string) =>
      world.steps.invite({ sessionId: anId("s", 1), round: 1, taskToken });
    expect(await invite("first")).toEqual({ parked: true });
    const tokens = world.mails.map(({ text }) => text);
    expect(await invite("second")).toEqual({ parked: true });
    expect(world.mails.map(({ text }) => text)).toEqual(tokens);
    expect(world.mails).toHaveLength(5);
    expect(await world.session(1)).toMatchObject({ taskToken: "second", keys: [{ round: 1 }] });
    const [own] = world.mails.filter(({ to }) => to.personId === "an-kon-tum");
    expect(own?.text).toContain("HTX kon-tum, vì cùng đơn vị hoặc cùng tỉnh");
  });

  it("counts when everybody has voted", async () => {
    for (const [voter, answers] of [
      ["an-kon-tum", agreeTo(2, 3)],
      ["an-dak-lak", { ...agreeTo(1, 2) }],
      ["an-lam-dong", agreeTo(1, 3)],
      ["an-gia-lai", { ...agreeTo(1, 2), [`choice-${id(3)}`]: "abstain" }],
    ] as const) {
      expect((await world.cast(voter, answers)).status).toBe(200);
    }
    expect(world.resumed).toEqual([]);
    const last = await world.cast("an-dak-nong", {
      ...agreeTo(1, 2),
      [`choice-${id(3)}`]: "abstain",
    });
    expect(last.status).toBe(200);
    expect(world.resumed).toEqual([{ token: "second", result: { outcome: "all-voted" } }]);

    const counted = await world.steps.tally({ sessionId: anId("s", 1), round: 1 });
    expect(counted).toEqual({ outcome: "final" });
    const { results } = await world.session(1);
    expect(results[0]?.candidates.map(({ agree, basis, why }) => [agree, basis, why])).toEqual([
      [4, 4, "passed"],
      [4, 4, "passed"],
      [2, 4, "below-threshold"],
    ]);
  });

  it("has one result when two counts race, and when one dies after it stored its own", async () => {
    const counted = await world.session(1);
    const died = new Error("the machine was taken away");
    const { sessions } = world.needs;
    const dying = tallySession({
      ...world.needs,
      sessions: {
        ...sessions,
        find: () => Promise.resolve({ ...counted, state: "open", results: [] }),
        save: () => Promise.reject(died),
      },
    });
    // It closes a box that is closed, opens and counts as the first did, and is cut off.
    await expect(dying({ sessionId: anId("s", 1), round: 1 })).rejects.toBe(died);
    const late = tallySession({
      ...world.needs,
      sessions: {
        ...sessions,
        // What a count that began at the same moment had read.
        find: () =>
          Promise.resolve({ ...counted, state: "open", results: [], version: counted.version - 1 }),
      },
    });
    await expect(late({ sessionId: anId("s", 1), round: 1 })).rejects.toThrow(StaleWrite);
    expect(await world.session(1)).toEqual(counted);
  });

  it("gives the same stored result, byte for byte, when it is counted again", async () => {
    const first = JSON.stringify(await world.session(1));
    expect(await world.steps.tally({ sessionId: anId("s", 1), round: 1 })).toEqual({
      outcome: "final",
    });
    expect(JSON.stringify(await world.session(1))).toBe(first);
  });

  it("lets every voter find the own entries by the mailed receipt", async () => {
    const { results } = await world.session(1);
    const mail = world.mails.find(
      ({ kind, to }) => kind === "ballot-receipt" && to.personId === "an-kon-tum",
    );
    const receipt = /[0-9A-Z]{16}/.exec(mail!.text)![0];
    const mine = results[0]!.candidates.map(({ nominationId, entries }) =>
      entries.find(({ code }) => code === world.needs.ballotSealer.code(receipt, nominationId)),
    );
    expect(mine.map((entry) => entry?.choice)).toEqual([undefined, "agree", "agree"]);
    expect(mail!.text).not.toMatch(/đồng ý/i);
  });

  it("tells each nomination once, and drafts no decision", async () => {
    const before = world.resumed.length;
    for (let times = 1; times <= 2; times += 1) {
      expect(await world.steps.announce({ sessionId: anId("s", 1) })).toEqual({ chosen: 2 });
      expect(await world.steps.draft({ sessionId: anId("s", 1) })).toEqual({ decisionIds: [] });
    }
    expect(world.resumed.slice(before)).toEqual(
      expect.arrayContaining([
        { token: `token of ${id(1)}`, result: { outcome: "advanced" } },
        { token: `token of ${id(2)}`, result: { outcome: "advanced" } },
        {
          token: `token of ${id(3)}`,
          result: {
            outcome: "not-chosen",
            reason: "Không đạt: 2/4 phiếu đồng ý, cần ít nhất 4.",
          },
        },
      ]),
    );
    expect(world.resumed).toHaveLength(before + 3);
    const events = await world.needs.nominations.events(id(1));
    expect(events.map(({ kind, actor }) => [kind, actor])).toEqual([
      ["voted", { kind: "body", name: "Cụm thi đua Tây Nguyên" }],
    ]);
    expect(world.mails.filter(({ kind }) => kind === "session-announced")).toHaveLength(1);
  });

  it("tells each voter the result and how to check it, once, by no new link", async () => {
    const told = world.mails.filter(({ kind }) => kind === "result-told");
    const { electorate } = await world.session(1);
    expect(told.map(({ to }) => to.personId).toSorted()).toEqual(
      electorate.map(({ personId }) => personId).toSorted(),
    );
    for (const { text } of told) {
      expect(text.replaceAll(/\s+/g, " ")).toContain("Không đạt: 2/4 phiếu đồng ý");
      expect(text).toContain(`https://suyton.example/receipts?session=${anId("s", 1)}\n`);
      expect(text.replace(anId("s", 1), "")).not.toMatch(/[0-9A-Z]{16}/);
    }
    const opened = await world.vote(linkVisit(world.ballotToken("an-kon-tum")));
    expect(opened.status).toBe(200);
    expect(opened.body).toContain("HTX dak-lak: Không được chọn");
  });
});
