import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { healNomination } from "../../../functions/acts/heal-nomination.ts";
import { announceResult } from "../../../functions/steps/announce-result.ts";
import { inviteVoters } from "../../../functions/steps/invite-voters.ts";
import { tallySession } from "../../../functions/steps/tally-session.ts";
import { anId } from "../../support/a-session.ts";
import { withEveryFault } from "../../support/faulty.ts";
import { agreeTo, linkVisit, voteWorld } from "../../support/vote-world.ts";

let world: Awaited<ReturnType<typeof voteWorld>>;
let last = 0;

beforeAll(async () => {
  // Places enough for all that are ever nominated here.
  world = await voteWorld({ flagsPerCluster: 900 });
});
afterAll(() => world.close());
beforeEach(() => {
  world.setNow("2022-10-10T01:00:00.000Z");
});

const input = (number: number) => ({ sessionId: anId("s", number), round: 1 });

/** A session over two nominees of its own, from Kon Tum and Gia Lai. */
const opened = async () => {
  world.setNow("2022-10-10T01:00:00.000Z");
  last += 1;
  const ids = [2 * last, 2 * last + 1] as const;
  await world.nominate(ids[0], "kon-tum");
  await world.nominate(ids[1], "gia-lai");
  const { outcome } = await world.open(last, { nominations: ids.map((id) => anId("n", id)) });
  expect(outcome).toBe("opened");
  return last;
};

const invited = async () => {
  const number = await opened();
  await world.steps.invite({ ...input(number), taskToken: `first of ${number}` });
  return number;
};

/** Four of five have voted: Gia Lai's nominee has all who may, Kon Tum's lacks one. */
const voted = async () => {
  const number = await invited();
  const [konTum, giaLai] = [2 * number, 2 * number + 1];
  for (const voter of ["an-dak-lak", "an-dak-nong", "an-lam-dong"])
    expect((await world.cast(voter, agreeTo(konTum, giaLai))).status).toBe(200);
  expect((await world.cast("an-kon-tum", agreeTo(giaLai))).status).toBe(200);
  world.setNow("2022-10-16T10:00:00.000Z");
  return number;
};

const counted = async () => {
  const number = await voted();
  await world.steps.tally(input(number));
  return number;
};

describe("a step of a session, whatever call fails once, before or after its work", () => {
  it("invites everybody to one box under one key, by links that work", async () => {
    const faults = await withEveryFault(
      world.needs,
      opened,
      (needs, number) =>
        inviteVoters(needs)({ ...input(number), taskToken: `newest of ${number}` }),
      async (number) => {
        const session = await world.session(number);
        expect(session.keys).toHaveLength(1);
        expect(session.taskToken).toBe(`newest of ${number}`);
        const box = await world.needs.ballotBoxes.find(session.id, 1);
        expect(box).toMatchObject({ state: "open", members: 5, cast: 0 });
        for (const { personId } of session.electorate) {
          const { status } = await world.vote(linkVisit(world.ballotToken(personId)));
          expect(status).toBe(200);
        }
      },
    );
    expect(faults).toBeGreaterThan(20);
  }, 300_000);

  it("counts to one result, which a recount and a repeat leave as it is", async () => {
    const faults = await withEveryFault(
      world.needs,
      voted,
      (needs, number) => tallySession(needs)(input(number)),
      async (number) => {
        const session = await world.session(number);
        expect(session).toMatchObject({ state: "counted", round: 1 });
        expect(session.results).toHaveLength(1);
        expect(session.results[0]).toMatchObject({
          present: 4,
          candidates: [
            { outcome: "not-chosen", agree: 3 },
            { outcome: "chosen", agree: 4 },
          ],
        });
        expect(await world.steps.tally(input(number))).toEqual({ outcome: "final" });
        expect(await world.session(number)).toEqual(session);
      },
    );
    expect(faults).toBeGreaterThan(12);
  }, 300_000);

  it("gives every nomination its result once", async () => {
    const faults = await withEveryFault(
      world.needs,
      counted,
      (needs, number) => announceResult(needs)({ sessionId: anId("s", number) }),
      async (number) => {
        expect(await world.session(number)).toMatchObject({ state: "announced" });
        for (const [id, kind] of [
          [2 * number, "not-chosen"],
          [2 * number + 1, "voted"],
        ] as const) {
          const { nominations } = world.needs;
          const events = await nominations.events(anId("n", id));
          expect(events.map((one) => one.kind)).toEqual([kind]);
          // What could not be passed on is passed on by the sweep.
          const nomination = (await nominations.find(anId("n", id)))!;
          const stage = await nominations.stage(nomination.id, nomination.visit);
          await healNomination(world.needs)({ nomination, stage, runs: false });
          expect(await nominations.stage(anId("n", id), 1)).toMatchObject({ resumed: true });
        }
      },
    );
    expect(faults).toBeGreaterThan(20);
  }, 300_000);
});
