import { afterAll, beforeAll, expect, it } from "vitest";
import { passSeatsOn } from "../../../functions/acts/pass-seats-on.ts";
import { recountSession } from "../../../functions/acts/recount-session.ts";
import { minutesOf } from "../../../functions/domain/votes/minutes-of.ts";
import { sessionMachine } from "../../support/session-machine.ts";
import { agreeTo, voteWorld } from "../../support/vote-world.ts";

const provinces = ["kon-tum", "gia-lai", "dak-lak", "dak-nong", "lam-dong"];
const next = { id: "p-next", name: "Bình", email: "binh@kon-tum.example" };
let world: Awaited<ReturnType<typeof voteWorld>>;
let run: Awaited<ReturnType<typeof sessionMachine>>;

const vote = async (voters: Readonly<Record<string, string>>) => {
  for (const [at, province] of provinces.entries()) {
    const others = [1, 2, 3, 4, 5].filter((number) => number !== at + 1);
    const voter = voters[province] ?? `an-${province}`;
    expect((await world.cast(voter, agreeTo(...others))).status).toBe(200);
  }
  await run.resume();
};

/** Five nominees equal at four places; Kon Tum's role passes on after its ballot of round one. */
beforeAll(async () => {
  world = await voteWorld({ flagsPerCluster: 4 });
  for (const [at, province] of provinces.entries()) await world.nominate(at + 1, province);
  await world.open(1);
  run = await sessionMachine(world, 1);
}, 30_000);
afterAll(async () => {
  await run.close();
  await world.close();
});

it("lets whoever holds the seat by then vote in the second round", async () => {
  const seat = { role: "cluster-voter", organisationId: "lm-kon-tum" } as const;
  expect((await world.cast("an-kon-tum", agreeTo(2, 3, 4, 5))).status).toBe(200);
  const [before] = await world.needs.registry.holdersOf(seat, "2022-10-10");
  await world.needs.registry.handOver(
    { ...before!.role, until: "2022-10-09" },
    { ...seat, personId: next.id, from: "2022-10-10" },
    next,
  );
  const handOver = { seat, from: "an-kon-tum", next, by: "admin" };
  const [passed] = await passSeatsOn(world.needs)(handOver);
  expect(passed?.outcome).toBe("already-cast");
  expect(world.ballotToken(next.id)).toBe("");
  for (const [at, province] of provinces.entries()) {
    const others = [1, 2, 3, 4, 5].filter((number) => number !== at + 1);
    if (province !== "kon-tum") await world.cast(`an-${province}`, agreeTo(...others));
  }
  await run.resume();
  expect((await world.session(1)).round).toBe(2);
  expect(
    world.mails.filter(({ kind, to }) => kind === "ballot-asked" && to.name === "Bình"),
  ).toHaveLength(1);
  await vote({ "kon-tum": next.id });

  const session = await world.session(1);
  expect(
    session.results.map(({ successions = [] }) => successions.map(({ name }) => name)),
  ).toEqual([[], ["Bình"]]);
  expect(session.results.map(({ mayVote, present }) => [mayVote, present])).toEqual([
    [5, 5],
    [5, 5],
  ]);
  const { checks } = await recountSession(world.needs)(session.id, []);
  expect(checks.slice(0, -1).flatMap(({ differences }) => differences)).toEqual([]);
  const minutes = minutesOf({
    ...{ session, voted: new Set<string>(), names: new Map(), units: new Map() },
    ...{ chair: undefined, leaderId: undefined, place: "Đà Lạt", mode: "mock" as const },
    publicUrl: "https://suyton.example",
  });
  expect(minutes.members[0]).toMatchObject({ name: "An kon-tum", presence: "remote" });
  expect(minutes.opening).toContainEqual(
    expect.stringContaining("bỏ phiếu của vị trí này từ vòng 2"),
  );
});
