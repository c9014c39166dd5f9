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
    expect(session.visited).toEqual(["Invite voters", "Voting extended", ...counted]);
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
      "Voting extended",
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

  it("waits anew each time the closing is moved, whether it was told or finds it so", async () => {
    const session = await run({
      TallySession: inTurn(
        { outcome: "extended", round: 1, secondsToAnswer: day / 1000 },
        { outcome: "final" },
      ),
    });
    await session.answer({ outcome: "extended", secondsToAnswer: (5 * day) / 1000 });
    expect(session.tokens).toHaveLength(2);
    await session.clock.advance(5 * day - 1);
    expect(session.state).toBe("Invite voters");
    await session.clock.advance(1);
    // The count found the box open until tomorrow.
    expect(session.state).toBe("Invite voters");
    expect(session.tokens.at(-1)?.payload).toMatchObject({ sessionId: "s-1", round: 1 });
    await session.clock.advance(day);
    expect(session.visited).toEqual([
      ...["Invite voters", "Voting extended", "Invite voters", "Tally session", "Session counted"],
      ...["Invite voters", ...counted],
    ]);
    expect(session.ending?.status).toBe("SUCCEEDED");
    await session.close();
  });

  it("ends without a second round when the vote was cancelled", async () => {
    const session = await run({
      TallySession: always({ outcome: "final" }),
      AnnounceResult: always({ chosen: 0 }),
      DraftDecisions: always({ decisionIds: [] }),
    });
    await session.answer({ outcome: "cancelled" });
    expect(session.ending).toEqual({ status: "SUCCEEDED", output: { decisionIds: [] } });
    await session.close();
  });

  const tiedTwice = () => ({
    TallySession: inTurn(
      { outcome: "second-round", round: 2, secondsToAnswer: day / 1000 },
      { outcome: "tied", secondsToAnswer: (3 * day) / 1000 },
    ),
  });

  it("asks the chair when the second round ties as well", async () => {
    const session = await run(tiedTwice());
    await session.answer({ outcome: "complete" });
    await session.clock.advance(day);
    expect(session.state).toBe("Ask chair");
    await session.answer({ outcome: "settled" });
    expect(session.visited.slice(-5)).toEqual([
      ...["Tally session", "Session counted", "Ask chair", "Announce result", "Draft decisions"],
    ]);
    expect(session.ending?.status).toBe("SUCCEEDED");
    await session.close();
  });

  it("reminds a silent chair, and goes on without one in the end", async () => {
    const session = await run({
      ...tiedTwice(),
      EscalateChair: inTurn(
        { outcome: "waiting", secondsToAnswer: day / 1000 },
        { outcome: "settled" },
      ),
    });
    await session.answer({ outcome: "complete" });
    await session.clock.advance(day);
    await session.clock.advance(3 * day);
    expect(session.state).toBe("Ask chair");
    await session.clock.advance(day);
    expect(session.visited.slice(-7)).toEqual([
      ...["Escalate chair", "Chair reminded", "Ask chair", "Escalate chair", "Chair reminded"],
      ...["Announce result", "Draft decisions"],
    ]);
    expect(session.ending?.status).toBe("SUCCEEDED");
    await session.close();
  });
});
