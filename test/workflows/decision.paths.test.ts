import { describe, expect, it } from "vitest";
import { machines } from "../../workflows/definitions.ts";
import { always, inTurn, type Task } from "../support/scripted-tasks.ts";
import { runWorkflow } from "../support/run-workflow.ts";

const day = 86_400_000;

const run = (tasks: Readonly<Record<string, Task>> = {}) =>
  runWorkflow(machines.decision.source, {
    input: { decisionId: "d-1", secondsToAnswer: (10 * day) / 1000 },
    tasks: {
      IssueDecision: always({ number: "01/QĐ-LMHTXVN" }),
      PublishDecision: always({ published: 3 }),
      ...tasks,
    },
  });

describe("the decision machine", () => {
  it("issues and publishes once the chairman has signed", async () => {
    const decision = await run();
    await decision.answer({ outcome: "approved" });
    expect(decision.visited).toEqual([
      ...["Request signature", "Signature given"],
      ...["Issue decision", "Publish decision"],
    ]);
    expect(decision.ending).toEqual({ status: "SUCCEEDED", output: { published: 3 } });
    await decision.close();
  });

  it("reminds a silent chairman and waits on, without ever issuing by itself", async () => {
    const decision = await run({
      EscalateSignature: always({ outcome: "waiting", seconds: day / 1000 }),
    });
    await decision.clock.advance(12 * day);
    expect(decision.state).toBe("Request signature");
    expect(decision.calls.map(({ task }) => task)).not.toContain("IssueDecision");
    await decision.answer({ outcome: "approved" });
    expect(decision.ending).toMatchObject({ status: "SUCCEEDED" });
    await decision.close();
  });

  it("issues when the signature came just before the clock ran out", async () => {
    const decision = await run({
      EscalateSignature: always({ outcome: "approved", seconds: 1 }),
    });
    await decision.clock.advance(10 * day);
    expect(decision.ending).toMatchObject({ status: "SUCCEEDED" });
    await decision.close();
  });

  it.each([
    ["while it waits", undefined],
    ["just before the clock ran out", always({ outcome: "cancelled", seconds: 1 })],
  ])("ends without a number when it is cancelled %s", async (_when, escalate) => {
    const decision = await run(escalate && { EscalateSignature: escalate });
    if (escalate) await decision.clock.advance(10 * day);
    else await decision.answer({ outcome: "cancelled" });
    expect(decision.visited.slice(-2)).toEqual(["Signature given", "Cancelled"]);
    expect(decision.ending).toMatchObject({ status: "SUCCEEDED" });
    expect(decision.calls.map(({ task }) => task)).not.toContain("IssueDecision");
    await decision.close();
  });

  it("issues again after a crash, and publishes again until every nomination is there", async () => {
    const unavailable = Object.assign(new Error("later"), { name: "Unavailable" });
    const decision = await run({
      IssueDecision: inTurn(unavailable, { number: "01/QĐ-LMHTXVN" }),
      PublishDecision: inTurn(unavailable, unavailable, { published: 3 }),
    });
    await decision.answer({ outcome: "approved" });
    await decision.clock.advance(120_000);
    expect(decision.ending).toMatchObject({ status: "SUCCEEDED" });
    await decision.close();
  });
});
