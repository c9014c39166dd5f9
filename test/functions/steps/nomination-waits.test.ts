import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerStage } from "../../../functions/acts/answer-stage.ts";
import { awaitRevision } from "../../../functions/steps/await-revision.ts";
import { closeNomination } from "../../../functions/steps/close-nomination.ts";
import { escalateStage } from "../../../functions/steps/escalate-stage.ts";
import { openStage } from "../../../functions/steps/open-stage.ts";
import type { StageOutcome } from "../../../schemas/nomination.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import { anId } from "../../support/a-session.ts";
import { deskWorld } from "../../support/desk-world.ts";
import { withEveryFault } from "../../support/faulty.ts";

let desk: Awaited<ReturnType<typeof deskWorld>>;
let last = 100;

beforeAll(async () => {
  desk = await deskWorld();
});
afterAll(() => desk.close());

const returned: StageOutcome = { outcome: "returned", reasons: [{ reason: "Thiếu chữ ký" }] };
const answer = (number: number, outcome: StageOutcome) =>
  answerStage(desk.needs)({
    nominationId: anId("n", number),
    visit: 1,
    outcome,
    actor: { kind: "system" },
    event: { kind: outcome.outcome === "returned" ? "returned" : "stage-approved", facts: {} },
  });
const prepare = async () => {
  last += 1;
  await desk.nominate(last);
  return last;
};
const mailsAbout = (number: number, kind: string) =>
  desk.mails.filter((mail) => mail.kind === kind && mail.about.includes(anId("n", number)));

describe("the waits of a nomination", () => {
  it("opens a stage once, asks once, and keeps the newest token, whatever call fails", async () => {
    const faults = await withEveryFault(
      desk.needs,
      prepare,
      (needs, number) =>
        openStage(needs)({
          nominationId: anId("n", number),
          current: 0,
          visit: 1,
          taskToken: `newer token of ${number}`,
        }),
      async (number) => {
        expect(await desk.kinds(number)).toEqual(["stage-opened"]);
        expect((await desk.stage(number)).taskToken).toBe(`newer token of ${number}`);
        expect(mailsAbout(number, "review-asked")).toHaveLength(1);
      },
    );
    expect(faults).toBeGreaterThan(4);
  });

  it("lets a stage that is opened again after its answer resume its workflow by the new token", async () => {
    const number = await prepare();
    desk.world.resuming = false;
    await answer(number, { outcome: "advanced" });
    desk.world.resuming = true;
    expect((await desk.stage(number)).resumed).toBe(false);

    const again = { nominationId: anId("n", number), current: 0, visit: 1, taskToken: "later" };
    expect(await openStage(desk.needs)(again)).toEqual({ parked: false });
    expect(desk.resumed.filter(({ token }) => token === "later")).toEqual([
      { token: "later", result: { outcome: "advanced" } },
    ]);
    expect((await desk.stage(number)).resumed).toBe(true);
  });

  it("gives a returned dossier back once, voids its links and says why, whatever call fails", async () => {
    const faults = await withEveryFault(
      desk.needs,
      async () => {
        const number = await prepare();
        await answer(number, returned);
        return number;
      },
      (needs, number) =>
        awaitRevision(needs)({
          nominationId: anId("n", number),
          current: 0,
          visit: 2,
          taskToken: `revision of ${number}`,
        }),
      async (number) => {
        const nomination = await desk.nomination(number);
        expect(nomination).toMatchObject({ state: "returned", visit: 2 });
        expect(nomination.holder).toEqual({ role: "officer", organisationId: "htx-po-ko" });
        expect(mailsAbout(number, "returned")).toMatchObject([
          { text: expect.stringContaining("Thiếu chữ ký") },
        ]);
        const [token = ""] = desk.tokens("lan", number);
        expect(await desk.needs.links.find(token)).toMatchObject({ void: "new-version" });
      },
    );
    expect(faults).toBeGreaterThan(4);
  });

  it.each([
    { organisationId: "lm-gia-lai", then: "lm-gia-lai" },
    { organisationId: "lm-khong-ai", then: "lm-kon-tum" },
  ])(
    "shows a completed dossier to $then when it was returned at $organisationId",
    async ({ organisationId, then }) => {
      const number = await prepare();
      const before = await desk.nomination(number);
      const given = { ...(await desk.stage(number)), holder: { role: "reviewer", organisationId } };
      await desk.needs.nominations.save({
        ...{ before, after: before, events: [] },
        stage: given as StageRecord,
      });
      await answer(number, returned);
      const nominationId = anId("n", number);
      await awaitRevision(desk.needs)({ nominationId, current: 0, visit: 2, taskToken: "r" });
      await openStage(desk.needs)({ nominationId, current: 0, visit: 3, taskToken: "again" });
      const { holder, visit } = await desk.nomination(number);
      expect([visit, holder]).toEqual([3, { role: "reviewer", organisationId: then }]);
      expect((await desk.stage(number, 3)).holder.organisationId).toBe(then);
    },
  );

  it("prolongs an overdue stage and tells the desk, but takes an answer that came just before", async () => {
    const number = await prepare();
    const { due } = await desk.stage(number);
    const escalate = () => escalateStage(desk.needs)({ nominationId: anId("n", number), visit: 1 });
    expect(await escalate()).toMatchObject({ outcome: "waiting" });
    expect((await desk.stage(number)).escalations).toBe(0);

    const before = desk.world.now;
    desk.world.now = new Date(Date.parse(due) + 1).toISOString();
    expect(await escalate()).toMatchObject({ outcome: "waiting" });
    expect(await desk.stage(number)).toMatchObject({ escalations: 1 });
    expect((await desk.stage(number)).due > due).toBe(true);
    expect(mailsAbout(number, "escalated")).toHaveLength(1);

    await answer(number, { outcome: "advanced" });
    expect(await escalate()).toEqual({ outcome: "advanced" });
    desk.world.now = before;
  });

  it("closes a nomination once and tells its officers once, whatever call fails", async () => {
    const outcome: StageOutcome = { outcome: "rejected", reason: "Không đúng đối tượng" };
    const faults = await withEveryFault(
      desk.needs,
      async () => {
        const number = await prepare();
        await answer(number, outcome);
        return number;
      },
      (needs, number) => closeNomination(needs)({ nominationId: anId("n", number), outcome }),
      async (number) => {
        const nomination = await desk.nomination(number);
        expect(nomination).toMatchObject({
          state: "closed",
          ending: "rejected",
          endingReason: "Không đúng đối tượng",
        });
        expect(nomination.holder).toBeUndefined();
        expect((await desk.kinds(number)).filter((kind) => kind === "closed")).toHaveLength(1);
        expect(mailsAbout(number, "rejected")).toHaveLength(1);
      },
    );
    expect(faults).toBeGreaterThan(4);
  });
});
