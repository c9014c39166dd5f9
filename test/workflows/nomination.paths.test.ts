import { describe, expect, it } from "vitest";
import { machines } from "../../workflows/definitions.ts";
import { always, inTurn, type Task } from "../support/scripted-tasks.ts";
import { runWorkflow } from "../support/run-workflow.ts";

const day = 86_400_000;
const fiveDays = { secondsToAnswer: (5 * day) / 1000 };
const flagRoute = [
  { name: "province-review", ...fiveDays },
  { name: "cluster-vote", ...fiveDays },
  { name: "appraisal", ...fiveDays },
  { name: "council-vote", ...fiveDays },
  { name: "decision", ...fiveDays },
];
const advanced = { outcome: "advanced" };
const returned = { outcome: "returned", reasons: [{ reason: "Thiếu chữ ký" }] };

const run = (tasks: Readonly<Record<string, Task>> = {}, stages: readonly object[] = flagRoute) =>
  runWorkflow(machines.nomination.source, {
    input: { nominationId: "n-1" },
    tasks: {
      PlanRoute: always({ stages }),
      CloseNomination: ({ outcome }) => ({ ending: (outcome as { outcome: string }).outcome }),
      ...tasks,
    },
  });

describe("the nomination machine", () => {
  it("carries a flag nomination through five stages in 12 transitions", async () => {
    const nomination = await run();
    for (const { name } of flagRoute) {
      expect(nomination.tokens.at(-1)?.payload).toMatchObject({
        nominationId: "n-1",
        current: flagRoute.findIndex((stage) => stage.name === name),
        visit: flagRoute.findIndex((stage) => stage.name === name) + 1,
      });
      await nomination.answer(advanced);
    }

    expect(nomination.visited).toEqual([
      "Plan route",
      ...flagRoute.flatMap(() => ["Open stage", "Stage decided"]),
      "Close nomination",
    ]);
    expect(nomination.transitions).toBeLessThanOrEqual(15);
    expect(nomination.ending).toEqual({ status: "SUCCEEDED", output: { ending: "advanced" } });
    await nomination.close();
  });

  it("walks a route of one stage", async () => {
    const nomination = await run({}, [{ name: "decision", ...fiveDays }]);
    await nomination.answer(advanced);
    expect(nomination.ending).toMatchObject({ status: "SUCCEEDED" });
    await nomination.close();
  });

  it("goes back to the stage that returned the dossier, as a new visit", async () => {
    const nomination = await run();
    await nomination.answer(advanced);
    await nomination.answer(returned);
    expect(nomination.state).toBe("Await revision");
    expect(nomination.tokens.at(-1)?.payload).toMatchObject({ current: 1, visit: 3 });

    await nomination.answer(advanced);
    expect(nomination.state).toBe("Open stage");
    expect(nomination.tokens.at(-1)?.payload).toMatchObject({ current: 1, visit: 4 });
    await nomination.close();
  });

  it.each([
    ["rejected", { outcome: "rejected", reason: "Không đúng đối tượng" }],
    ["not chosen", { outcome: "not-chosen", reason: "Chưa đủ phiếu" }],
    ["withdrawn", { outcome: "withdrawn" }],
  ])("closes a nomination that is %s", async (_, outcome) => {
    const nomination = await run();
    await nomination.answer(advanced);
    await nomination.answer(outcome);
    expect(nomination.visited.at(-1)).toBe("Close nomination");
    expect(nomination.calls.at(-1)?.payload).toMatchObject({ nominationId: "n-1", outcome });
    expect(nomination.ending).toEqual({
      status: "SUCCEEDED",
      output: { ending: outcome.outcome },
    });
    await nomination.close();
  });

  it("asks a silent stage again and again, and never approves by itself", async () => {
    const nomination = await run({
      EscalateStage: always({ outcome: "waiting", seconds: (2 * day) / 1000 }),
    });
    await nomination.clock.advance(5 * day);
    await nomination.clock.advance(2 * day);
    await nomination.clock.advance(2 * day);
    expect(nomination.visited).toEqual([
      "Plan route",
      "Open stage",
      ...Array.from({ length: 3 }, () => ["Escalate stage", "Stage decided", "Open stage"]).flat(),
    ]);
    expect(nomination.tokens.map(({ payload }) => payload["visit"])).toEqual([1, 1, 1, 1]);
    await nomination.answer(advanced);
    expect(nomination.tokens.at(-1)?.payload).toMatchObject({ current: 1, visit: 2 });
    await nomination.close();
  });

  it("takes an answer that came just before the clock ran out", async () => {
    const nomination = await run({ EscalateStage: always(advanced) });
    await nomination.clock.advance(5 * day);
    expect(nomination.tokens.at(-1)?.payload).toMatchObject({ current: 1, visit: 2 });
    await nomination.close();
  });

  it("lets a late answer meet a token that is gone", async () => {
    const nomination = await run({
      EscalateStage: always({ outcome: "waiting", seconds: 60 }),
    });
    const late = nomination.tokens.at(-1);
    await nomination.clock.advance(5 * day);
    expect(nomination.tokens.at(-1)?.token).not.toBe(late?.token);
    await nomination.close();
  });

  it("reminds a silent cooperative, then lets the nomination lapse", async () => {
    const nomination = await run({
      EscalateRevision: inTurn({ outcome: "waiting", seconds: 60 }, { outcome: "lapsed" }),
    });
    await nomination.answer(returned);
    await nomination.clock.advance(5 * day);
    expect(nomination.state).toBe("Await revision");
    await nomination.clock.advance(60_000);
    expect(nomination.ending).toEqual({ status: "SUCCEEDED", output: { ending: "lapsed" } });
    await nomination.close();
  });

  it("repeats a step that failed for a while, and fails on what repeating cannot mend", async () => {
    const unavailable = Object.assign(new Error("later"), { name: "Unavailable" });
    const mended = await run({
      PlanRoute: inTurn(unavailable, unavailable, { stages: flagRoute }),
    });
    await mended.clock.advance(60_000);
    expect(mended.state).toBe("Open stage");
    await mended.close();

    const broken = await run({
      PlanRoute: inTurn(Object.assign(new Error("never"), { name: "NotFound" })),
    });
    expect(broken.ending).toMatchObject({ status: "FAILED", error: "NotFound" });
    await broken.close();
  });
});
