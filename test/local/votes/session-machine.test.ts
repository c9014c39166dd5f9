import { afterEach, describe, expect, it } from "vitest";
import { sessionMachine } from "../../support/session-machine.ts";
import { anId } from "../../support/a-session.ts";
import { agreeTo, voteWorld } from "../../support/vote-world.ts";

const id = (number: number) => anId("n", number);
let world: Awaited<ReturnType<typeof voteWorld>>;

afterEach(() => world.close());

describe("the session workflow, with the steps that it runs", () => {
  let run: Awaited<ReturnType<typeof sessionMachine>>;
  afterEach(() => run.close());

  it("counts at the closing time when a member stays away", async () => {
    world = await voteWorld();
    await world.nominate(1, "kon-tum");
    await world.open(1);
    run = await sessionMachine(world, 1);
    for (const voter of ["an-gia-lai", "an-dak-lak", "an-dak-nong"]) {
      await world.cast(voter, agreeTo(1));
    }
    expect(run.ending()).toBeUndefined();
    await run.advanceTo("2022-10-16T10:00:00.000Z");
    expect(run.ending()).toEqual({ status: "SUCCEEDED", output: { decisionIds: [] } });
    const { state, results } = await world.session(1);
    expect(state).toBe("announced");
    expect(results[0]?.candidates).toMatchObject([
      { agree: 3, absent: 1, basis: 4, needed: 4, why: "below-threshold" },
    ]);
  });

  it("goes on as soon as everybody has voted, and through a second round", async () => {
    world = await voteWorld({ flagsPerCluster: 4 });
    const provinces = ["kon-tum", "gia-lai", "dak-lak", "dak-nong", "lam-dong"];
    for (const [at, province] of provinces.entries()) await world.nominate(at + 1, province);
    await world.open(1);
    run = await sessionMachine(world, 1);
    const othersOf = (own: number) => agreeTo(...[1, 2, 3, 4, 5].filter((one) => one !== own));
    for (const [at, province] of provinces.entries()) {
      await world.cast(`an-${province}`, othersOf(at + 1));
    }
    await run.resume();
    expect((await world.session(1)).round).toBe(2);
    // In the second round everybody gives up the fifth nominee, who then has none of the places.
    const without = (own: number) =>
      Object.fromEntries(
        Object.entries(othersOf(own)).map(([name, choice]) => [
          name,
          name.endsWith(id(5)) ? "disagree" : choice,
        ]),
      );
    for (const [at, province] of provinces.entries()) {
      const cast = await world.cast(`an-${province}`, without(at + 1));
      expect(cast.status).toBe(200);
    }
    await run.resume();
    expect(run.ending()?.status).toBe("SUCCEEDED");
    const { results } = await world.session(1);
    expect(results[1]?.candidates.map(({ why }) => why)).toEqual([
      ...Array<string>(4).fill("passed"),
      "below-threshold",
    ]);
    expect(world.resumed.filter(({ token }) => token.startsWith("token of"))).toHaveLength(5);
  });
});
