import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { expect, it, onTestFinished } from "vitest";
import type { FunctionSpec, Grants } from "../../../functions/manifest.ts";
import { accessFor, operator } from "../../../infra/local/access.ts";
import { embeddedStates } from "../../support/embedded-states.ts";
import { ending } from "./cases/case.ts";

const granted = (machines: Grants["machines"]): FunctionSpec => ({
  entry: "functions/steps/any.ts",
  on: "task",
  env: [],
  grants: machines ? { machines } : {},
});
const functions = {
  Starter: granted(["start nomination"]),
  Resumer: granted(["resume"]),
  Looker: granted(["look"]),
  Nobody: granted(undefined),
};
const access = accessFor("secret", functions);
const base = "arn:aws:states:ap-southeast-1:000000000000";

const open = async () => {
  const states = await embeddedStates({ access });
  onTestFinished(states.close);
  const all = states.clientOf(access.keysOf(operator));
  const definition = JSON.stringify({
    QueryLanguage: "JSONata",
    StartAt: "A",
    States: { A: ending(1) },
  });
  for (const name of ["nomination", "session"]) {
    await all.send(new CreateStateMachineCommand({ name, definition, roleArn: "role" }));
  }
  return states;
};

type Client = ReturnType<Awaited<ReturnType<typeof open>>["clientOf"]>;
const taskToken = "unknown";
const start = (machine: string) => (sfn: Client) =>
  sfn.send(new StartExecutionCommand({ stateMachineArn: `${base}:stateMachine:${machine}` }));
const executionArn = `${base}:execution:nomination:none`;
const deeds = {
  "start nomination": start("nomination"),
  "start session": start("session"),
  answer: (sfn: Client) => sfn.send(new SendTaskSuccessCommand({ taskToken, output: "1" })),
  beat: (sfn: Client) => sfn.send(new SendTaskHeartbeatCommand({ taskToken })),
  look: (sfn: Client) => sfn.send(new DescribeExecutionCommand({ executionArn })),
  stop: (sfn: Client) => sfn.send(new StopExecutionCommand({ executionArn })),
};

const nameOf = (thrown: unknown) => (thrown instanceof Error ? thrown.name : "");

it.each([
  ["Starter", ["start nomination"]],
  ["Resumer", ["answer", "beat"]],
  ["Looker", ["look"]],
  ["Nobody", []],
  [operator, Object.keys(deeds)],
])("%s may do what was granted and nothing else", async (name, allowed) => {
  const states = await open();
  const sfn = states.clientOf(access.keysOf(name));

  const did: string[] = [];
  for (const [deed, act] of Object.entries(deeds)) {
    const answer = await act(sfn).then(() => "", nameOf);
    if (answer !== "AccessDeniedException") did.push(deed);
  }

  expect(did).toEqual(allowed);
});

it("does nothing for a key that nobody has, or without one", async () => {
  const states = await open();
  const stranger = states.clientOf({ accessKeyId: "LOCALSTRANGER", secretAccessKey: "x" });

  await expect(start("nomination")(stranger)).rejects.toMatchObject({
    name: "AccessDeniedException",
    $metadata: { httpStatusCode: 400 },
  });
  const unsigned = await fetch(states.url, {
    method: "POST",
    headers: { "x-amz-target": "AWSStepFunctions.ListStateMachines" },
    body: "{}",
  });
  expect(await unsigned.json()).toMatchObject({ __type: "AccessDeniedException" });
});

it("lets a stranger try machines of their own, and look at none of the product's", async () => {
  const states = await open();
  const stranger = states.clientOf({ accessKeyId: "x", secretAccessKey: "x" });
  const definition = JSON.stringify({
    QueryLanguage: "JSONata",
    StartAt: "Done",
    States: { Done: { Type: "Succeed" } },
  });
  const create = (name: string) =>
    stranger.send(
      new CreateStateMachineCommand({ name, definition, roleArn: "arn:aws:iam::0:role/x" }),
    );

  const { stateMachineArn } = await create("their-own");
  const { executionArn } = await stranger.send(new StartExecutionCommand({ stateMachineArn }));
  await states.settled();
  await expect(
    stranger.send(new DescribeExecutionCommand({ executionArn })),
  ).resolves.toMatchObject({ status: "SUCCEEDED" });

  await expect(create("nomination")).rejects.toMatchObject({ name: "AccessDeniedException" });
});
