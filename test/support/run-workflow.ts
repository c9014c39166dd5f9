import { functionNameIn } from "../../infra/local/states/invoke.ts";
import { statesService } from "../../infra/local/states/states-service.ts";
import { frozenClock } from "./frozen-clock.ts";
import { invokeScripted, type Payload, type Task } from "./scripted-tasks.ts";

/** How a run ended. */
export type RunEnding =
  | { readonly status: "SUCCEEDED"; readonly output: unknown }
  | { readonly status: string; readonly error?: string; readonly cause?: string };

/** A token that was handed out: which state waits, and what it told the task. */
export type HandedOut = {
  readonly state: string;
  readonly token: string;
  readonly payload: Payload;
};

type Options = {
  readonly input: unknown;
  /** Steps by their manifest name; one that only hands out a token may be left out. */
  readonly tasks?: Readonly<Record<string, Task>>;
  /** Where the clock stands at first, in milliseconds since 1970. */
  readonly startAt?: number;
  readonly name?: string;
};

type Event = { readonly type: string; readonly stateEnteredEventDetails?: { name: string } };
type Described = { status: string; output?: string; error?: string; cause?: string };

/**
 * Runs a definition on the embedded engine with scripted tasks, up to where it waits or ends.
 * `${OpenStageArn}` stands for the task `OpenStage`; time passes by `run.clock.advance` only, and
 * people act by `run.answer` and `run.refuse`.
 */
export const runWorkflow = async (source: string, options: Options) => {
  const { input, tasks = {}, startAt, name = "run" } = options;
  const clock = frozenClock(startAt);
  const calls: { readonly task: string; readonly payload: Payload }[] = [];
  const tokens: HandedOut[] = [];

  const scripted = invokeScripted(tasks);
  const invoke: typeof scripted = (functionName, payload) => {
    const given = payload as Payload | null;
    calls.push({ task: functionNameIn(functionName), payload: given ?? {} });
    const token = given?.["taskToken"];
    if (given && typeof token === "string") tokens.push({ state: state(), token, payload: given });
    return scripted(functionName, payload);
  };

  const service = statesService({ file: ":memory:", clock, invoke });
  const call = (operation: string, request: object): unknown => service.call(operation, request);
  const state = () => service.executions().at(-1)?.currentState ?? "";

  const { stateMachineArn } = call("CreateStateMachine", {
    name: "workflow",
    definition: withArns(source),
    roleArn: "arn:aws:iam::000000000000:role/workflow",
  }) as { stateMachineArn: string };
  const started = { stateMachineArn, name, input: JSON.stringify(input) };
  const { executionArn } = call("StartExecution", started) as { executionArn: string };
  await service.settled();

  const history = (): readonly Event[] => {
    const events: Event[] = [];
    let nextToken: string | undefined;
    do {
      const request = { executionArn, maxResults: 1000, nextToken };
      const page = call("GetExecutionHistory", request) as { events: Event[]; nextToken?: string };
      events.push(...page.events);
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return events;
  };

  const send = async (operation: string, stateName: string | undefined, body: object) => {
    const last = tokens.findLast((one) => stateName === undefined || one.state === stateName);
    if (!last) throw new Error(`no token of ${stateName ?? "any state"}; it is in ${state()}`);
    call(operation, { taskToken: last.token, ...body });
    await service.settled();
  };

  return {
    clock: {
      now: clock.now,
      advance: async (milliseconds: number) => {
        await clock.advance(milliseconds);
        await service.settled();
      },
    },
    calls,
    tokens,
    history,
    /** Answers the last token of a state (of any, without a name), as a person's act would. */
    answer: (output: unknown, of?: string) =>
      send("SendTaskSuccess", of, { output: JSON.stringify(output) }),
    /** Ends the last token with an error. */
    refuse: (error: string, cause = "", of?: string) =>
      send("SendTaskFailure", of, { error, cause }),
    stop: () => call("StopExecution", { executionArn }),
    close: service.close,
    /** The names of the states entered, in order. */
    get visited(): readonly string[] {
      return history().flatMap((event) => event.stateEnteredEventDetails?.name ?? []);
    },
    /** The transitions that AWS would bill: states entered, and attempts repeated. */
    get transitions(): number {
      const types = history().map(({ type }) => type);
      const attempts = types.filter((type) => type === "TaskScheduled").length;
      const tasks = types.filter((type) => type === "TaskStateEntered").length;
      const entered = types.filter((type) => type.endsWith("StateEntered")).length;
      return entered + Math.max(0, attempts - tasks);
    },
    /** The state it is in, or ended in. */
    get state(): string {
      return state();
    },
    /** How it ended; undefined while it goes on. */
    get ending(): RunEnding | undefined {
      const { status, output, error, cause } = call("DescribeExecution", {
        executionArn,
      }) as Described;
      if (status === "RUNNING") return undefined;
      if (output !== undefined) return { status: "SUCCEEDED", output: JSON.parse(output) };
      return {
        status,
        ...(error !== undefined && { error }),
        ...(cause !== undefined && { cause }),
      };
    },
  };
};

const withArns = (source: string) =>
  source.replaceAll(/\$\{(\w+)Arn\}/gu, "arn:aws:lambda:ap-southeast-1:000000000000:function:$1");
