import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { expect, it, onTestFinished } from "vitest";
import { embeddedStates } from "../../support/embedded-states.ts";
import { failing } from "../../support/scripted-tasks.ts";
import { asking, ending } from "./cases/case.ts";

type Answer = (token: string, attempt: number) => Promise<void>;

const waiting = async (more: object = {}, onCall: Answer = () => Promise.resolve()) => {
  const tokens: string[] = [];
  const states = await embeddedStates({
    invoke: async (_name, payload) => {
      const { taskToken } = payload as { taskToken: string };
      tokens.push(taskToken);
      try {
        await onCall(taskToken, tokens.length);
        return { payload: {} };
      } catch (thrown) {
        const error = thrown as Error;
        return { payload: null, error: { errorType: error.name, errorMessage: error.message } };
      }
    },
  });
  onTestFinished(states.close);
  const sfn = states.clientOf();
  const definition = JSON.stringify({
    QueryLanguage: "JSONata",
    StartAt: "Ask",
    States: {
      Ask: asking("Ask", { End: true, ...more }),
      ...("Catch" in more && { Late: ending("late") }),
    },
  });
  const machine = { name: "decision", definition, roleArn: "role" };
  const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand(machine));
  const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn }));
  const describe = async () => {
    await states.settled();
    return sfn.send(new DescribeExecutionCommand({ executionArn }));
  };
  await states.settled();
  return { states, sfn, tokens, executionArn, describe };
};

const succeed = (taskToken: string | undefined, output: unknown) =>
  new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) });
const gone = { name: "TaskTimedOut" };

it("of many answers to one token exactly one counts, and it is the result", async () => {
  const { sfn, tokens, describe } = await waiting();
  const taskToken = tokens[0];
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, async (_, voice) => {
      if (voice % 2 === 0) await sfn.send(succeed(taskToken, voice));
      else await sfn.send(new SendTaskFailureCommand({ taskToken, error: String(voice) }));
      return voice;
    }),
  );

  const won = answers.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const lost = answers.filter(({ status }) => status === "rejected");
  expect(won).toHaveLength(1);
  for (const one of lost) expect(one).toMatchObject({ reason: gone });
  const { output, error } = await describe();
  expect(output ?? error).toBe(String(won[0]));
});

it("an unknown token is invalid; the one that waits goes on waiting", async () => {
  const { sfn, tokens, describe } = await waiting();

  await expect(sfn.send(succeed("unknown", 1))).rejects.toMatchObject({ name: "InvalidToken" });
  await expect(
    sfn.send(new SendTaskHeartbeatCommand({ taskToken: "unknown" })),
  ).rejects.toMatchObject({ name: "InvalidToken" });
  await sfn.send(succeed(tokens[0], 2));
  expect(await describe()).toMatchObject({ status: "SUCCEEDED", output: "2" });
});

it("an answer that is no JSON or too heavy is refused without using the token up", async () => {
  const { sfn, tokens, describe } = await waiting();
  const taskToken = tokens[0];

  await expect(
    sfn.send(new SendTaskSuccessCommand({ taskToken, output: "{oops" })),
  ).rejects.toMatchObject({ name: "InvalidOutput" });
  await expect(sfn.send(succeed(taskToken, "đ".repeat(140_000)))).rejects.toMatchObject({
    name: "ValidationException",
  });
  expect(await describe()).toMatchObject({ status: "RUNNING" });
});

it("an answer may come while the function that hands out the token still runs", async () => {
  const inside: { early?: (token: string) => Promise<unknown> } = {};
  const { describe, states } = await waiting({}, async (token) => {
    await inside.early?.(token);
  });
  const sfn = states.clientOf();
  inside.early = (token) => sfn.send(succeed(token, "early"));
  const stateMachineArn = "arn:aws:states:ap-southeast-1:000000000000:stateMachine:decision";
  const second = await sfn.send(new StartExecutionCommand({ stateMachineArn, name: "second" }));
  await describe();

  await expect(
    sfn.send(new DescribeExecutionCommand({ executionArn: second.executionArn })),
  ).resolves.toMatchObject({ status: "SUCCEEDED", output: '"early"' });
});

it("a heartbeat sent by a function that still runs does not call it again", async () => {
  const inside: { beat?: (token: string) => Promise<unknown> } = {};
  const more = { HeartbeatSeconds: 5 };
  const { describe, states, tokens } = await waiting(more, async (token) => {
    await inside.beat?.(token);
  });
  const sfn = states.clientOf();
  inside.beat = async (taskToken) => {
    await sfn.send(new SendTaskHeartbeatCommand({ taskToken }));
    await sfn.send(new SendTaskHeartbeatCommand({ taskToken }));
  };
  const stateMachineArn = "arn:aws:states:ap-southeast-1:000000000000:stateMachine:decision";
  await sfn.send(new StartExecutionCommand({ stateMachineArn, name: "second" }));
  await describe();

  expect(tokens).toHaveLength(2);
});

it("each attempt has a token of its own, and the old one is closed", async () => {
  const Retry = [{ ErrorEquals: ["MailDown"], IntervalSeconds: 1, MaxAttempts: 1 }];
  const { states, sfn, tokens, describe } = await waiting({ Retry }, (_token, attempt) =>
    attempt === 1 ? Promise.reject(failing("MailDown")) : Promise.resolve(),
  );
  await states.clock.advance(1000);

  expect(new Set(tokens).size).toBe(2);
  await expect(sfn.send(succeed(tokens[0], 1))).rejects.toMatchObject(gone);
  await sfn.send(succeed(tokens[1], 2));
  expect(await describe()).toMatchObject({ output: "2" });
});

it("heartbeats keep a task alive beyond its heartbeat, but not beyond its limit", async () => {
  const { states, sfn, tokens, describe } = await waiting({
    HeartbeatSeconds: 10,
    TimeoutSeconds: 30,
  });
  for (let beat = 0; beat < 3; beat++) {
    await states.clock.advance(9000);
    await sfn.send(new SendTaskHeartbeatCommand({ taskToken: tokens[0] }));
  }
  expect(await describe()).toMatchObject({ status: "RUNNING" });

  await states.clock.advance(3000);
  expect(await describe()).toMatchObject({ status: "FAILED", error: "States.Timeout" });
  await expect(
    sfn.send(new SendTaskHeartbeatCommand({ taskToken: tokens[0] })),
  ).rejects.toMatchObject(gone);
});

it("a token is dead once its time is over or its run was stopped, whatever was caught", async () => {
  const late = await waiting({
    TimeoutSeconds: 5,
    Catch: [{ ErrorEquals: ["States.Timeout"], Next: "Late" }],
  });
  await late.states.clock.advance(5000);
  await expect(late.sfn.send(succeed(late.tokens[0], 1))).rejects.toMatchObject(gone);
  expect(await late.describe()).toMatchObject({ status: "SUCCEEDED", output: '"late"' });

  const stopped = await waiting({ Catch: [{ ErrorEquals: ["States.ALL"], Next: "Late" }] });
  await stopped.sfn.send(new StopExecutionCommand({ executionArn: stopped.executionArn }));
  await expect(stopped.sfn.send(succeed(stopped.tokens[0], 1))).rejects.toMatchObject(gone);
  expect(await stopped.describe()).toMatchObject({ status: "ABORTED" });
});

it("no token can be read in a history", async () => {
  const { sfn, tokens, executionArn } = await waiting();
  const history = await sfn.send(new GetExecutionHistoryCommand({ executionArn }));

  expect(tokens).toHaveLength(1);
  expect(JSON.stringify(history.events)).toContain("<token>");
  expect(JSON.stringify(history)).not.toContain(tokens[0]);
});
