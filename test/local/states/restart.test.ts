import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  type SFNClient,
} from "@aws-sdk/client-sfn";
import { expect, it, onTestFinished, vi } from "vitest";
import { embeddedStates } from "../../support/embedded-states.ts";
import { frozenClock } from "../../support/frozen-clock.ts";
import { lambdaEndpoint, type Arrived } from "../../support/lambda-endpoint.ts";
import { statesProcess } from "../../support/states-process.ts";
import { asking, calling, ending } from "./cases/case.ts";

const machine = (StartAt: string, States: object) =>
  JSON.stringify({ QueryLanguage: "JSONata", StartAt, States });

const dataFile = () => {
  const folder = mkdtempSync(join(tmpdir(), "states-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, "states.sqlite");
};

const begin = async (sfn: SFNClient, definition: string, name = "run") => {
  const command = new CreateStateMachineCommand({ name: "m", definition, roleArn: "role" });
  const { stateMachineArn } = await sfn.send(command);
  const started = await sfn.send(new StartExecutionCommand({ stateMachineArn, name }));
  return { stateMachineArn, executionArn: started.executionArn };
};

const closed = (sfn: SFNClient, executionArn: string | undefined) =>
  vi.waitFor(
    async () => {
      const described = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      expect(described.status).not.toBe("RUNNING");
      return described;
    },
    { timeout: 60_000 },
  );

const world = async (take: (call: Arrived) => void) => {
  const file = dataFile();
  const lambda = await lambdaEndpoint(take);
  onTestFinished(lambda.close);
  const run = async () => {
    const engine = await statesProcess(file, lambda.url);
    onTestFinished(engine.kill);
    return engine;
  };
  return { run };
};

it("a token that was handed out before a kill is answered after it", async () => {
  const arrived = Promise.withResolvers<string>();
  const { run } = await world(({ payload, answer }) => {
    answer({});
    arrived.resolve(String(payload["taskToken"]));
  });
  const before = await run();
  const { executionArn } = await begin(
    before.sfn,
    machine("Set", {
      Set: { Type: "Pass", Assign: { kept: "variable" }, Next: "Ask" },
      Ask: asking("Ask", { TimeoutSeconds: 3600, Next: "Show" }),
      Show: ending(["{% $kept %}", "{% $states.input %}"]),
    }),
  );
  const taskToken = await arrived.promise;
  await before.kill();

  const after = await run();
  await after.sfn.send(new SendTaskSuccessCommand({ taskToken, output: '"yes"' }));

  expect(await closed(after.sfn, executionArn)).toMatchObject({
    status: "SUCCEEDED",
    output: '["variable","yes"]',
  });
});

it("a function that was running at the kill is called again with the very same payload", async () => {
  const calls: Arrived[] = [];
  const first = Promise.withResolvers<undefined>();
  const { run } = await world((call) => {
    if (calls.push(call) === 1) first.resolve(undefined);
    else call.answer({ done: true });
  });
  const before = await run();
  const { executionArn } = await begin(
    before.sfn,
    machine("Call", { Call: calling("Step", { End: true }, { id: "{% $uuid() %}" }) }),
  );
  await first.promise;
  await before.kill();

  const after = await run();

  expect(await closed(after.sfn, executionArn)).toMatchObject({ status: "SUCCEEDED" });
  expect(calls).toHaveLength(2);
  expect(calls[1]?.payload).toEqual(calls[0]?.payload);
});

it("what fell due while nothing ran happens at the start", async () => {
  const file = dataFile();
  const definition = machine("Ask", {
    Ask: asking("Ask", {
      TimeoutSeconds: 86_400,
      Catch: [{ ErrorEquals: ["States.Timeout"], Next: "Rest" }],
      End: true,
    }),
    Rest: { Type: "Wait", Seconds: 3600, End: true },
  });
  const start = Date.parse("2026-05-01T00:00:00Z");
  const before = await embeddedStates({ file, clock: frozenClock(start) });
  await begin(before.clientOf(), definition);
  await before.settled();
  await before.close();

  const clock = frozenClock(start + 2 * 86_400_000);
  const after = await embeddedStates({ file, clock });
  onTestFinished(after.close);
  expect(after.executions()).toMatchObject([{ currentState: "Ask", status: "RUNNING" }]);

  await clock.advance(0);
  expect(after.executions()).toMatchObject([{ currentState: "Rest", status: "RUNNING" }]);
  await clock.advance(3_600_000);
  expect(after.executions()).toMatchObject([{ currentState: "Rest", status: "SUCCEEDED" }]);
});

it("a deadline stays where it was, however often the engine is closed and opened", async () => {
  const file = dataFile();
  const definition = machine("Ask", { Ask: asking("Ask", { TimeoutSeconds: 100, End: true }) });
  const start = Date.parse("2026-05-01T00:00:00Z");
  const first = await embeddedStates({ file, clock: frozenClock(start) });
  await begin(first.clientOf(), definition);
  await first.settled();
  await first.close();

  const statuses: string[] = [];
  for (const seconds of [40, 80, 99, 100]) {
    const clock = frozenClock(start + 1000 * seconds);
    const states = await embeddedStates({ file, clock });
    await clock.advance(0);
    statuses.push(...states.executions().map(({ status }) => status));
    await states.close();
  }

  expect(statuses).toEqual(["RUNNING", "RUNNING", "RUNNING", "FAILED"]);
});

it("a function whose time ran out while nothing ran is not called again", async () => {
  const file = dataFile();
  const definition = machine("Call", { Call: calling("Step", { TimeoutSeconds: 60, End: true }) });
  const start = Date.parse("2026-05-01T00:00:00Z");
  const first = Promise.withResolvers<undefined>();
  const before = await embeddedStates({
    file,
    clock: frozenClock(start),
    invoke: () => {
      first.resolve(undefined);
      return new Promise(() => undefined);
    },
  });
  await begin(before.clientOf(), definition);
  await first.promise;
  await before.close();

  const clock = frozenClock(start + 60_000);
  const called: string[] = [];
  const invoke = (name: string) => Promise.resolve({ payload: called.push(name) });
  const after = await embeddedStates({ file, clock, invoke });
  onTestFinished(after.close);
  await after.settled();
  await clock.advance(0);

  expect(called).toEqual([]);
  expect(after.executions()).toMatchObject([{ status: "FAILED" }]);
});

it("only one engine can have a file", async () => {
  const file = dataFile();
  const first = await embeddedStates({ file });
  onTestFinished(first.close);

  await expect(embeddedStates({ file })).rejects.toThrow("locked");
});

it("kills at any moment lose no run, and repeat no step that was known to be done", async () => {
  const calls = new Map<string, string[]>();
  const { run } = await world(({ name, payload, answer }) => {
    const of = String(payload["run"]);
    calls.set(of, [...(calls.get(of) ?? []), name]);
    // A little later, so that kills find calls under way.
    setImmediate(() => {
      answer({ run: payload["run"] });
    });
  });
  const next = { Output: "{% $states.result.Payload %}" };
  const payload = { run: "{% $states.context.Execution.Name %}" };
  const definition = machine("One", {
    One: calling("A", { ...next, Next: "Two" }, payload),
    Two: calling("B", { ...next, Next: "Three" }, payload),
    Three: calling("C", { ...next, End: true }, payload),
  });
  const perRound = 20;
  const kills = 4;
  let arn: string | undefined;
  for (let round = 0; round < kills; round++) {
    const engine = await run();
    const names = Array.from({ length: perRound }, (_, index) => `${round}-${index}`);
    for (const name of names) {
      arn = (await begin(engine.sfn, definition, name)).stateMachineArn;
    }
    await engine.kill();
  }

  const last = await run();
  await vi.waitFor(
    async () => {
      const request = { stateMachineArn: arn, maxResults: 1000 };
      const { executions = [] } = await last.sfn.send(new ListExecutionsCommand(request));
      expect(executions.filter(({ status }) => status === "SUCCEEDED")).toHaveLength(
        kills * perRound,
      );
    },
    { timeout: 60_000 },
  );
  expect(calls.size).toBe(kills * perRound);
  // A call that was under way may come again, but never one whose result led to the next.
  for (const names of calls.values()) expect(names.join(" ")).toMatch(/^(A ?)+(B ?)+(C ?)+$/u);
});
