import { describe, expect, it } from "vitest";
import { machines } from "../../workflows/definitions.ts";
import { always, inTurn, type Task } from "../support/scripted-tasks.ts";
import { runWorkflow } from "../support/run-workflow.ts";

const day = 86_400_000;

const run = (tasks: Readonly<Record<string, Task>>) =>
  runWorkflow(machines.session.source, {
    input: { sessionId: "s-1", round: 1, secondsToAnswer: (3 * day) / 1000 },
    tasks: {
      AnnounceResult: always({ chosen: 3 }),
      DraftDecisions: always({ decisionIds: ["d-1"] }),
      ...tasks,
    },
  });

const counted = ["Tally session", "Session counted", "Announce result", "Draft decisions"];

describe("the session machine", () => {
  it("counts as soon as everyone has voted", async () => {
    const session = await run({ TallySession: always({ outcome: "final" }) });
    await session.answer({ outcome: "complete" });
    expect(session.visited).toEqual(["Invite voters", ...counted]);
    expect(session.ending).toEqual({
      status: "SUCCEEDED",
      output: { decisionIds: ["d-1"] },
    });
    await session.close();
  });

  it("counts at the closing time when somebody stays silent", async () => {
    const session = await run({ TallySession: always({ outcome: "final" }) });
    await session.clock.advance(3 * day - 1);
    expect(session.state).toBe("Invite voters");
    await session.clock.advance(1);
    expect(session.visited).toEqual(["Invite voters", ...counted]);
    await session.close();
  });

  it("holds a second round after a tie, for the time that the count gives", async () => {
    const session = await run({
      TallySession: inTurn(
        { outcome: "second-round", round: 2, secondsToAnswer: day / 1000 },
        { outcome: "final" },
      ),
    });
    await session.answer({ outcome: "complete" });
    expect(session.tokens.at(-1)?.payload).toMatchObject({ sessionId: "s-1", round: 2 });
    await session.clock.advance(day);
    expect(session.visited).toEqual([
      "Invite voters",
      "Tally session",
      "Session counted",
      "Invite voters",
      ...counted,
    ]);
    expect(session.calls.find(({ task }) => task === "AnnounceResult")?.payload).toEqual({
      sessionId: "s-1",
    });
    await session.close();
  });
});
