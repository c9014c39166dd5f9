import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  UpdateStateMachineCommand,
} from "@aws-sdk/client-sfn";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { embeddedStates } from "../../support/embedded-states.ts";
import { asking, ending } from "./cases/case.ts";

const roleArn = "arn:aws:iam::000000000000:role/machine";
const machine = (states: object) =>
  JSON.stringify({ QueryLanguage: "JSONata", StartAt: "A", States: states });
const waiting = machine({ A: asking("Ask", { End: true }) });
const answering = (output: unknown) => machine({ A: ending(output) });

const start = async () => {
  const states = await embeddedStates();
  onTestFinished(states.close);
  const sfn = states.clientOf();
  const create = async (name: string, definition: string) => {
    const command = new CreateStateMachineCommand({ name, definition, roleArn });
    return (await sfn.send(command)).stateMachineArn;
  };
  return { states, sfn, create };
};

let here: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  here = await start();
});

describe("machines", () => {
  it("have an address that follows from their name", async () => {
    expect(await here.create("nomination", waiting)).toBe(
      "arn:aws:states:ap-southeast-1:000000000000:stateMachine:nomination",
    );
  });

  it("are created once: the same again is no error, another definition is", async () => {
    const arn = await here.create("session", waiting);

    await expect(here.create("session", waiting)).resolves.toBe(arn);
    await expect(here.create("session", answering(1))).rejects.toThrow(
      expect.objectContaining({ name: "StateMachineAlreadyExists" }),
    );
  });

  it.each([
    ["a bad name", { name: "a b", definition: waiting }, "InvalidName"],
    ["a bad definition", { name: "a", definition: "{}" }, "InvalidDefinition"],
    [
      "an express machine",
      { name: "a", definition: waiting, type: "EXPRESS" as const },
      "ValidationException",
    ],
  ])("are refused with %s", async (_what, request, name) => {
    const command = new CreateStateMachineCommand({ roleArn, ...request });

    await expect(here.sfn.send(command)).rejects.toThrow(expect.objectContaining({ name }));
    await expect(here.sfn.send(new ListStateMachinesCommand({}))).resolves.toMatchObject({
      stateMachines: [],
    });
  });

  it("can be updated: what runs keeps its definition, what starts has the new one", async () => {
    const { sfn, create, states } = here;
    const stateMachineArn = await create(
      "decision",
      machine({ A: { Type: "Wait", Seconds: 60, Next: "B" }, B: ending("old") }),
    );
    const old = await sfn.send(new StartExecutionCommand({ stateMachineArn, name: "old" }));

    const definition = answering("new");
    await sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition }));
    const young = await sfn.send(new StartExecutionCommand({ stateMachineArn, name: "young" }));
    await states.settled();
    await states.clock.advance(60_000);

    const output = async ({ executionArn }: { executionArn: string | undefined }) =>
      (await sfn.send(new DescribeExecutionCommand({ executionArn }))).output;
    expect([await output(old), await output(young)]).toEqual(['"old"', '"new"']);
    await expect(
      sfn.send(new DescribeStateMachineCommand({ stateMachineArn })),
    ).resolves.toMatchObject({ name: "decision", status: "ACTIVE", type: "STANDARD", definition });
  });

  it("are not updated with nothing, with nonsense, or when there is none", async () => {
    const { sfn, create } = here;
    const stateMachineArn = await create("decision", waiting);
    const update = (request: object) =>
      sfn.send(new UpdateStateMachineCommand({ stateMachineArn, ...request }));
    const other = `${String(stateMachineArn)}2`;

    await expect(update({})).rejects.toMatchObject({ name: "MissingRequiredParameter" });
    await expect(update({ definition: "{}" })).rejects.toMatchObject({ name: "InvalidDefinition" });
    await expect(update({ stateMachineArn: other, roleArn })).rejects.toMatchObject({
      name: "StateMachineDoesNotExist",
    });
    await expect(update({ stateMachineArn: "x", roleArn })).rejects.toMatchObject({
      name: "InvalidArn",
    });
  });
});

describe("starting", () => {
  it("twice with the same input joins the run; with another input it is refused", async () => {
    const { sfn, create } = here;
    const stateMachineArn = await create("nomination", waiting);
    const begin = (input: string) =>
      sfn.send(new StartExecutionCommand({ stateMachineArn, name: "n-1", input }));

    const first = await begin('{"a":1}');

    expect(first.executionArn).toBe(
      "arn:aws:states:ap-southeast-1:000000000000:execution:nomination:n-1",
    );
    await expect(begin('{"a":1}')).resolves.toMatchObject({
      executionArn: first.executionArn,
      startDate: first.startDate,
    });
    await expect(begin('{"a":2}')).rejects.toMatchObject({ name: "ExecutionAlreadyExists" });
  });

  it("again once it has closed is refused, even with the same input", async () => {
    const { sfn, create, states } = here;
    const stateMachineArn = await create("nomination", answering(1));
    const begin = () => sfn.send(new StartExecutionCommand({ stateMachineArn, name: "n-1" }));
    await begin();
    await states.settled();

    await expect(begin()).rejects.toMatchObject({ name: "ExecutionAlreadyExists" });
  });

  it.each([
    [{ input: "{" }, "InvalidExecutionInput"],
    [{ name: "a/b" }, "InvalidName"],
    [{ name: "a".repeat(81) }, "InvalidName"],
    [{ input: JSON.stringify("a".repeat(262_144)) }, "ValidationException"],
    [{ stateMachineArn: "nomination" }, "InvalidArn"],
  ])("with %o is refused", async (request, name) => {
    const stateMachineArn = await here.create("nomination", waiting);
    const command = new StartExecutionCommand({ stateMachineArn, ...request });

    await expect(here.sfn.send(command)).rejects.toMatchObject({ name });
  });

  it("an unknown machine is refused, and so is looking for an unknown run", async () => {
    const base = "arn:aws:states:ap-southeast-1:000000000000";
    const stateMachineArn = `${base}:stateMachine:none`;
    const executionArn = `${base}:execution:none:none`;

    await expect(
      here.sfn.send(new StartExecutionCommand({ stateMachineArn })),
    ).rejects.toMatchObject({ name: "StateMachineDoesNotExist" });
    await expect(
      here.sfn.send(new DescribeExecutionCommand({ executionArn })),
    ).rejects.toMatchObject({ name: "ExecutionDoesNotExist" });
  });
});

describe("looking", () => {
  const many = async () => {
    const { sfn, create, states } = here;
    const stateMachineArn = await create("nomination", waiting);
    for (const name of ["a", "b", "c", "d", "e"]) {
      await sfn.send(new StartExecutionCommand({ stateMachineArn, name }));
    }
    await states.settled();
    const executionArn = `${String(stateMachineArn).replace("stateMachine", "execution")}:b`;
    await sfn.send(new StopExecutionCommand({ executionArn, error: "Withdrawn", cause: "why" }));
    return { stateMachineArn, executionArn };
  };

  it("lists runs page by page, the youngest first", async () => {
    const { stateMachineArn } = await many();
    const page = (nextToken?: string) =>
      here.sfn.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 2, nextToken }));

    const first = await page();
    const second = await page(first.nextToken);
    const third = await page(second.nextToken);

    const pages = [first, second, third].map((one) => one.executions?.map(({ name }) => name));
    expect(pages).toEqual([["e", "d"], ["c", "b"], ["a"]]);
    expect(third.nextToken).toBeUndefined();
    await expect(page("nonsense")).rejects.toMatchObject({ name: "InvalidToken" });
  });

  it("lists runs by how they stand", async () => {
    const { stateMachineArn } = await many();
    const names = async (statusFilter: "RUNNING" | "ABORTED" | "FAILED") => {
      const command = new ListExecutionsCommand({ stateMachineArn, statusFilter });
      return (await here.sfn.send(command)).executions?.map(({ name }) => name);
    };

    expect(await names("RUNNING")).toEqual(["e", "d", "c", "a"]);
    expect(await names("ABORTED")).toEqual(["b"]);
    expect(await names("FAILED")).toEqual([]);
  });

  it("tells how a stopped run ended, and stopping it again changes nothing", async () => {
    const { executionArn } = await many();
    const { sfn } = here;
    await sfn.send(new StopExecutionCommand({ executionArn, error: "Later" }));

    await expect(sfn.send(new DescribeExecutionCommand({ executionArn }))).resolves.toMatchObject({
      status: "ABORTED",
      error: "Withdrawn",
      cause: "why",
      input: "{}",
      stopDate: new Date(here.states.clock.now()),
    });
  });

  it("tells the history in order, in pages, backwards and without the data", async () => {
    const { executionArn } = await many();
    const look = (request: object) =>
      here.sfn.send(new GetExecutionHistoryCommand({ executionArn, ...request }));
    const types = [
      "ExecutionStarted",
      "TaskStateEntered",
      "TaskScheduled",
      "TaskStarted",
      "TaskSubmitted",
      "ExecutionAborted",
    ];

    const all = await look({});
    expect(all.events?.map(({ type }) => type)).toEqual(types);
    expect(all.events?.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(all.events?.[1]?.stateEnteredEventDetails).toEqual({ name: "A", input: "{}" });

    const back = await look({ reverseOrder: true, maxResults: 4 });
    const rest = await look({ reverseOrder: true, maxResults: 4, nextToken: back.nextToken });
    expect([...(back.events ?? []), ...(rest.events ?? [])].map(({ type }) => type)).toEqual(
      types.toReversed(),
    );

    const bare = await look({ includeExecutionData: false });
    expect(bare.events?.[1]?.stateEnteredEventDetails).toEqual({ name: "A" });
  });

  it("lists for the host where every run is", async () => {
    await many();

    expect(here.states.executions().slice(0, 2)).toEqual([
      { machine: "nomination", name: "a", status: "RUNNING", currentState: "A" },
      { machine: "nomination", name: "b", status: "ABORTED", currentState: "A" },
    ]);
  });
});

it("refuses what is not an operation of the service", async () => {
  const response = await fetch(here.states.url, {
    method: "POST",
    headers: { "x-amz-target": "AWSStepFunctions.CreateActivity" },
    body: "{}",
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ __type: "UnknownOperationException" });
});
