import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { finalResults } from "../../../functions/domain/votes/rounds.ts";
import { decideTie } from "../../../functions/http/decide-tie.ts";
import { anId } from "../../support/a-session.ts";
import { freezeNow } from "../../support/freezing.ts";
import { sessionMachine } from "../../support/session-machine.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
const provinces = ["kon-tum", "gia-lai", "dak-lak", "dak-nong", "lam-dong"];
let world: Awaited<ReturnType<typeof voteWorld>>;
let run: Awaited<ReturnType<typeof sessionMachine>>;

/** Five nominees for four places, each agreed to by everybody who may, twice. */
beforeEach(async () => {
  world = await voteWorld({ flagsPerCluster: 4 });
  for (const [at, province] of provinces.entries()) await world.nominate(at + 1, province);
  await world.open(1);
  run = await sessionMachine(world, 1);
  for (let round = 1; round <= 2; round += 1) {
    for (const [at, province] of provinces.entries()) {
      const others = [1, 2, 3, 4, 5].filter((number) => number !== at + 1);
      await world.cast(`an-${province}`, agreeTo(...others));
    }
    await run.resume();
  }
});
afterEach(async () => {
  await run.close();
  await world.close();
});

const chair = (token: string, fields?: [string, string][]) =>
  decideTie(world.needs)(linkVisit(token, fields));
const choice = (numbers: number[], reason: string): [string, string][] => [
  ...numbers.map((number): [string, string] => ["chosen", id(number)]),
  ["reason", reason],
];
const asked = () => world.mails.filter(({ kind }) => kind === "chair-asked");

describe("a tie that two rounds have left", () => {
  it("is settled once, by a chair whose province is in no tie, with a reason for everyone", async () => {
    expect(run.state()).toBe("Ask chair");
    // The leader, Lâm Đồng, is of a tied nominee's province; the cluster has no deputy.
    expect(asked().map(({ to }) => to.personId)).toEqual(["council-1"]);
    const token = world.chairToken();
    const page = String((await chair(token)).body);
    expect(page).toContain("Chọn đúng 4 đối tượng");
    expect(page).toContain("4/4");

    const reason = "Phong trào bền hơn";
    for (const fields of [
      choice([1, 2, 3], reason),
      choice([1, 2, 3, 4, 5], reason),
      choice([1, 2, 3, 9], reason),
      choice([1, 2, 3, 4], " "),
    ]) {
      const refused = await chair(token, fields);
      expect(refused.status).toBe(422);
    }
    const kept = String((await chair(token, choice([1, 2, 3], reason))).body);
    expect(kept).toContain(reason);
    expect(kept).toContain(`value="${id(3)}" checked`);
    expect((await world.session(1)).chairDecision).toBeUndefined();

    expect((await chair(token, choice([1, 2, 3, 4], reason))).status).toBe(200);
    const again = await chair(token, choice([2, 3, 4, 5], "Nghĩ lại"));
    expect([again.status, String(again.body).includes(reason)]).toEqual([409, true]);
    await run.resume();
    expect(run.ending()?.status).toBe("SUCCEEDED");
    expect(await world.session(1)).toMatchObject({
      state: "announced",
      chairDecision: { by: "council-1", name: "Ủy viên 1", reason },
    });
    const told = async (number: number) =>
      (await world.needs.nominations.events(id(number))).map(({ kind, facts }) => [
        ...[kind, facts["chair"], facts["chairReason"]],
      ]);
    expect(await told(4)).toEqual([["voted", "Ủy viên 1", reason]]);
    expect(await told(5)).toEqual([["not-chosen", "Ủy viên 1", reason]]);
    expect((await chair(token)).status).toBe(200);
  });

  it("is settled among those who are not frozen; whoever is, waits for a later session", async () => {
    await freezeNow(world.needs, id(5));
    const token = world.chairToken();
    expect(String((await chair(token)).body)).not.toContain(`value="${id(5)}"`);
    expect((await chair(token, choice([1, 2, 3, 5], "Phong trào bền"))).status).toBe(422);
    expect((await chair(token, choice([1, 2, 3, 4], "Phong trào bền"))).status).toBe(200);
    await run.resume();
    const ends = finalResults(await world.session(1)).map(
      ({ outcome, why }) => `${outcome}: ${why}`,
    );
    expect(ends).toEqual([...Array<string>(4).fill("chosen: chair-decided"), "waiting: frozen"]);
    expect(await world.needs.nominations.find(id(5))).toMatchObject({
      state: "in-stage",
      visit: 1,
    });
  });

  it("is asked about three times, and then nobody has lost", async () => {
    const first = world.chairToken();
    await run.advanceTo("2022-10-13T01:00:00.000Z");
    expect((await chair(first)).status).toBe(410);
    await run.advanceTo("2022-10-16T01:00:00.000Z");
    expect(asked()).toHaveLength(3);
    expect(asked().at(-1)?.subject).toMatch(/^Nhắc: cần chủ tọa quyết định/);
    const last = world.chairToken();
    await run.advanceTo("2022-10-19T01:00:00.000Z");
    expect(run.ending()?.status).toBe("SUCCEEDED");
    expect((await world.session(1)).state).toBe("announced");
    const late = await chair(last, choice([1, 2, 3, 4], "Muộn"));
    expect([late.status, (await world.session(1)).chairDecision]).toEqual([409, undefined]);
    expect(world.resumed.filter(({ token }) => token.startsWith("token of"))).toEqual([]);
    expect(await world.open(2, { date: "2022-10-25" })).toMatchObject({ outcome: "opened" });
  });
});
