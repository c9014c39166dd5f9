import { randomBytes } from "node:crypto";
import type { VirtualClock } from "../clock.ts";
import { activity } from "./activity.ts";
import { alarm } from "./alarm.ts";
import type { Checkpoint } from "./checkpoints.ts";
import type { Execution } from "./execution.ts";
import type { ExecutionStore } from "./execution-store.ts";
import { fromJson } from "./from-json.ts";
import type { Invocation, Invoke } from "./invoke.ts";
import type { Machine } from "./machine.ts";
import type { Move } from "./move.ts";
import { nextMove } from "./next-move.ts";
import { afterCall, whenDue } from "./outside-moves.ts";

type Parts = {
  readonly executions: ExecutionStore;
  readonly checkpoint: Checkpoint;
  readonly machineOf: (revision: number) => Machine;
  readonly clock: VirtualClock;
  readonly invoke: Invoke;
};

/** Carries executions on: by their own rules, and when a call, a person or the clock moves them. */
export type Engine = {
  /** Takes up an execution that is written down, from wherever it stands. */
  readonly take: (execution: Execution) => void;
  /** Writes down a move that came from outside, and goes on from there; false when too late. */
  readonly push: (execution: Execution, move: Move) => boolean;
  /** Settles when everything rests that can rest without time passing. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts the engine: every execution that was running is taken up again. */
export const startEngine = (parts: Parts): Engine => {
  const { executions, checkpoint, machineOf, clock, invoke } = parts;
  const busy = activity();
  const calls = new Map<string, () => void>();
  const bell = alarm(clock, executions.nextDue, () => ring());
  let closing = false;

  const write = (execution: Execution, move: Move): Execution | undefined => {
    if (closing) return undefined;
    const saved = checkpoint(execution, move, clock.now());
    if (saved) bell.notBefore(saved.due);
    return saved;
  };

  const drive = async (start: Execution): Promise<void> => {
    let execution = start;
    for (let moves = 1; execution.status === "RUNNING"; moves++) {
      const move = await nextMove(here(execution));
      if (!move) break;
      const saved = write(execution, move);
      if (!saved) return;
      execution = saved;
      // A long chain of states must not keep requests waiting.
      if (moves % 50 === 0) await new Promise(setImmediate);
    }
    if (execution.status === "RUNNING") call(execution);
  };

  const here = (execution: Execution) => ({
    machine: machineOf(execution.revision),
    position: execution.position,
    about: circumstances(execution, clock.now()),
  });

  const call = (execution: Execution) => {
    const { step } = execution.position;
    if (closing || step.at !== "calling") return;
    const end = busy.begin();
    const key = `${execution.id}:${step.call}`;
    calls.set(key, end);
    void answered(invoke, step.functionName, step.payload).then((answer) => {
      calls.delete(key);
      if (!closing) returned(execution.id, step.call, answer);
      end();
    });
  };

  const returned = (id: number, number: number, answer: Invocation) => {
    const execution = executions.get(id);
    const { step } = execution.position;
    if (execution.status !== "RUNNING" || step.at !== "calling" || step.call !== number) return;
    push(execution, afterCall(execution.position, step, answer));
  };

  const take = (execution: Execution) => {
    const end = busy.begin();
    drive(execution)
      .catch((error: unknown) => {
        console.error(`execution ${execution.arn} cannot go on`, error);
      })
      .finally(end);
  };

  const push = (execution: Execution, move: Move): boolean => {
    const saved = write(execution, move);
    if (!saved) return false;
    if (saved.status === "RUNNING") take(saved);
    return true;
  };

  const ring = async () => {
    const mark = busy.mark();
    const now = clock.now();
    for (const execution of executions.due(now)) {
      const { step } = execution.position;
      // Nobody waits any longer for a function that took too long.
      if (step.at === "calling") calls.get(`${execution.id}:${step.call}`)?.();
      push(execution, whenDue(execution, now));
    }
    bell.set();
    await busy.restSince(mark);
  };

  for (const execution of executions.running()) take(execution);
  bell.set();

  return {
    take,
    push: (execution, move) => {
      const { step } = execution.position;
      if ("ending" in move && step.at === "calling") calls.get(`${execution.id}:${step.call}`)?.();
      return push(execution, move);
    },
    settled: () => busy.restSince(0),
    close: async () => {
      closing = true;
      bell.stop();
      for (const end of calls.values()) end();
      await busy.restSince(0);
    },
  };
};

const circumstances = (execution: Execution, now: number) => ({
  now,
  call: execution.moves + 1,
  newToken: () => randomBytes(48).toString("base64url"),
  random: () => Math.random(),
  execution: {
    arn: execution.arn,
    name: execution.name,
    get input(): unknown {
      return fromJson(execution.input);
    },
    startedAt: execution.started,
    roleArn: execution.role,
    machineArn: execution.machine,
  },
});

const answered = async (invoke: Invoke, name: string, payload: unknown): Promise<Invocation> => {
  try {
    return await invoke(name, payload);
  } catch (thrown) {
    const error = { errorType: "Lambda.SdkClientException", errorMessage: String(thrown) };
    return { payload: null, error };
  }
};
