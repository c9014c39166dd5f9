import { join } from "node:path";
import { CreateStateMachineCommand, StartExecutionCommand } from "@aws-sdk/client-sfn";
import { aFolder } from "../local/host/a-host.ts";
import { embeddedStates } from "../support/embedded-states.ts";
import type { Figure } from "./figure.ts";
import { median } from "./percentile.ts";

const subject = "states engine";
const length = 50;
const executions = 20;
const rounds = 5;

const pass = { Type: "Pass", Assign: { count: "{% $count + 1 %}" } };
const task = {
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Arguments: { FunctionName: "arn:aws:lambda:local:000000000000:function:F", Payload: {} },
};

/** Transitions in a second, each kept in a file before it is acted on, with many executions at once. */
export const statesEngine = async (): Promise<Figure[]> => {
  const [passing, calling] = [await perSecond(pass), await perSecond(task)];
  const figure = { subject, unit: "per second" } as const;
  return [
    { ...figure, figure: "transitions, states that pass", value: passing },
    { ...figure, figure: "transitions, tasks that answer at once", value: calling },
  ];
};

const perSecond = async (state: object): Promise<number> => {
  await using folder = await aFolder();
  const states = await embeddedStates({ file: join(folder.path, "states.sqlite") });
  try {
    const sfn = states.clientOf();
    const definition = chainOf(state);
    const made = await sfn.send(
      new CreateStateMachineCommand({ name: "chain", definition, roleArn: "role" }),
    );
    const { stateMachineArn } = made;
    const rates: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const begun = performance.now();
      const names = Array.from({ length: executions }, (_, at) => `run-${round}-${at}`);
      await Promise.all(
        names.map((name) => sfn.send(new StartExecutionCommand({ stateMachineArn, name }))),
      );
      await states.settled();
      const seconds = (performance.now() - begun) / 1000;
      if (round > 0) rates.push((executions * length) / seconds);
    }
    if (states.executions().some(({ status }) => status !== "SUCCEEDED")) {
      throw new Error("an execution of the chain did not succeed");
    }
    return median(rates);
  } finally {
    await states.close();
  }
};

const chainOf = (state: object): string => {
  const links = Array.from({ length: length - 1 }, (_, at) => [
    `link ${at}`,
    { ...state, ...(at < length - 2 ? { Next: `link ${at + 1}` } : { End: true }) },
  ]);
  const start = { Type: "Pass", Assign: { count: 0 }, Next: "link 0" };
  const States: object = { start, ...Object.fromEntries(links) };
  return JSON.stringify({ QueryLanguage: "JSONata", StartAt: "start", States });
};
