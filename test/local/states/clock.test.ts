import {
  CreateStateMachineCommand,
  GetExecutionHistoryCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { expect, it, onTestFinished, vi } from "vitest";
import { virtualClock } from "../../../infra/local/clock.ts";
import { embeddedStates } from "../../support/embedded-states.ts";
import { runWorkflow } from "../../support/run-workflow.ts";
import { asking, calling, ending } from "./cases/case.ts";

const day = 86_400_000;
const machine = (StartAt: string, States: object) =>
  JSON.stringify({ QueryLanguage: "JSONata", StartAt, States });

const reminding = machine("Ask", {
  Ask: asking("Ask", {
    TimeoutSeconds: 86_400,
    Catch: [{ ErrorEquals: ["States.Timeout"], Next: "Remind" }],
    Next: "Done",
  }),
  Remind: calling("Remind", { Next: "Ask" }, { at: "{% $now() %}" }),
  Done: ending("{% $states.input %}"),
});

it("one advance over many days does everything in between, in order", async () => {
  const run = await runWorkflow(reminding, {
    input: {},
    tasks: { Remind: () => ({}) },
    startAt: Date.parse("2026-04-01T00:00:00Z"),
  });
  onTestFinished(() => run.close());

  await run.clock.advance(3 * day);

  const reminded = run.calls.filter(({ task }) => task === "Remind");
  expect(reminded.map(({ payload }) => payload["at"])).toEqual([
    "2026-04-02T00:00:00.000Z",
    "2026-04-03T00:00:00.000Z",
    "2026-04-04T00:00:00.000Z",
  ]);
  expect(run.state).toBe("Ask");
  expect(run.transitions).toBe(7);

  await run.answer("yes");
  expect(run.ending).toEqual({ status: "SUCCEEDED", output: "yes" });
});

it("an advance ends only when what it set going has come to rest", async () => {
  const clock = virtualClock();
  onTestFinished(clock.stop);
  const called: string[] = [];
  const states = await embeddedStates({
    clock,
    invoke: async (name) => {
      // A function takes a while, as one in another process does.
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      called.push(name);
      return { payload: {} };
    },
  });
  onTestFinished(states.close);
  const sfn = states.clientOf();
  const definition = machine("Rest", {
    Rest: { Type: "Wait", Seconds: 3600, Next: "One" },
    One: calling("One", { Next: "Two" }),
    Two: calling("Two", { End: true }),
  });
  const created = new CreateStateMachineCommand({ name: "m", definition, roleArn: "role" });
  const { stateMachineArn } = await sfn.send(created);
  for (let run = 0; run < 3; run++) await sfn.send(new StartExecutionCommand({ stateMachineArn }));

  await clock.advance(2 * 3_600_000);

  expect(states.executions().map(({ status }) => status)).toEqual(Array(3).fill("SUCCEEDED"));
  expect(called.toSorted()).toEqual(["One", "One", "One", "Two", "Two", "Two"]);
});

it("a function that never answers holds up nobody else, and runs out of time itself", async () => {
  const states = await embeddedStates({
    invoke: (name) =>
      name === "Hang" ? new Promise(() => undefined) : Promise.resolve({ payload: {} }),
  });
  onTestFinished(states.close);
  const sfn = states.clientOf();
  const begin = async (name: string, definition: string) => {
    const created = new CreateStateMachineCommand({ name, definition, roleArn: "role" });
    const { stateMachineArn } = await sfn.send(created);
    await sfn.send(new StartExecutionCommand({ stateMachineArn }));
  };
  await begin(
    "hanging",
    machine("Call", { Call: calling("Hang", { TimeoutSeconds: 60, End: true }) }),
  );
  await begin("resting", machine("Rest", { Rest: { Type: "Wait", Seconds: 30, End: true } }));

  await states.clock.advance(30_000);
  expect(states.executions().map(({ status }) => status)).toEqual(["RUNNING", "SUCCEEDED"]);

  await states.clock.advance(30_000);
  expect(states.executions().map(({ status }) => status)).toEqual(["FAILED", "SUCCEEDED"]);
  await states.settled();
});

const circling = machine("One", {
  One: { Type: "Pass", Next: "Two" },
  Two: {
    Type: "Choice",
    Choices: [{ Condition: "{% false %}", Next: "Never" }],
    Default: "One",
  },
  Never: { Type: "Succeed" },
});

it("a run that turns in circles for ever is ended", async () => {
  const run = await runWorkflow(circling, { input: {} });
  onTestFinished(() => run.close());

  expect(run.ending).toMatchObject({ status: "FAILED", error: "States.Runtime" });
  expect(run.history().length).toBeLessThanOrEqual(25_000);
});

it("a run is stopped in the middle of its moves, and then does nothing more", async () => {
  const complaints = vi.spyOn(console, "error");
  onTestFinished(() => {
    complaints.mockRestore();
  });
  const states = await embeddedStates();
  onTestFinished(states.close);
  const sfn = states.clientOf();
  const created = new CreateStateMachineCommand({ name: "m", definition: circling, roleArn: "r" });
  const { stateMachineArn } = await sfn.send(created);
  const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn }));
  await sfn.send(new StopExecutionCommand({ executionArn }));
  await states.settled();

  expect(states.executions()).toMatchObject([{ status: "ABORTED" }]);
  const back = new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 1 });
  expect((await sfn.send(back)).events).toMatchObject([{ type: "ExecutionAborted" }]);
  expect(complaints).not.toHaveBeenCalled();
});
