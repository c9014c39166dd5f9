import { afterAll, beforeAll, expect, it } from "vitest";
import { anId } from "../../support/a-session.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;

beforeAll(async () => {
  world = await voteWorld();
  await world.nominate(1, "kon-tum");
});
afterAll(() => world.close());

it("a session that opens later invites at once, and takes ballots from its opening on", async () => {
  const later = { opensDate: "2022-10-12", opensTime: "08:00" };
  expect(await world.open(1, later)).toMatchObject({ outcome: "opened" });
  const session = await world.session(1);
  expect(session).toMatchObject({
    opensAt: "2022-10-12T01:00:00.000Z",
    calledAt: "2022-10-10T01:00:00.000Z",
    // A second round takes as long as ballots were taken in the first.
    secondsToAnswer: 4 * 86_400 + 9 * 3600,
  });
  // The workflow waits from now on until the closing.
  expect(world.started).toEqual([{ id: session.id, seconds: 550_800 }]);

  await world.steps.invite({ sessionId: anId("s", 1), round: 1, taskToken: "one" });
  expect(world.mails[0]?.text).toMatch(/Bỏ phiếu từ:\s+08:00, thứ Tư, 12\/10\/2022/);
  const token = world.ballotToken("an-gia-lai");
  const early = await world.vote(linkVisit(token));
  expect([early.status, String(early.body).includes("choice-")]).toEqual([200, false]);
  expect(early.body).toContain("Phiên nhận phiếu từ 08:00, thứ Tư, 12/10/2022");
  expect((await world.cast("an-gia-lai", agreeTo(1))).status).toBe(409);
  expect(await world.needs.ballotBoxes.find(session.id, 1)).toMatchObject({ cast: 0 });

  world.setNow("2022-10-12T01:00:00.000Z");
  expect((await world.cast("an-gia-lai", agreeTo(1))).status).toBe(200);
});

it("a session that is not over holds as many flags as it has nominees, and no more", async () => {
  const own = await voteWorld({ flagsPerCluster: 2 });
  await own.nominate(1, "kon-tum");
  expect(await own.open(1)).toMatchObject({ outcome: "opened", session: { flagPlaces: 2 } });
  await own.nominate(2, "gia-lai");
  expect(await own.open(2)).toMatchObject({ outcome: "opened", session: { flagPlaces: 1 } });
  await own.nominate(3, "dak-lak");
  expect(await own.open(3)).toMatchObject({
    outcome: "refused",
    errors: [{ problem: "no-places" }],
  });
  await own.close();
});
