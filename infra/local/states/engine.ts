import type { VirtualClock } from "../clock.ts";
import { activity } from "./activity.ts";
import { alarm } from "./alarm.ts";
import { calls } from "./calls.ts";
import type { Checkpoint } from "./checkpoints.ts";
import { circumstancesOf } from "./circumstances.ts";
import type { Execution } from "./execution.ts";
import type { ExecutionStore } from "./execution-store.ts";
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
  const functions = calls(invoke, busy, (id, call, answer) => {
    returned(id, call, answer);
  });
  const bell = alarm(clock, executions.nextDue, () => ring());
  let closing = false;

  const write = (execution: Execution, move: Move): Execution | undefined => {
    if (closing) return undefined;
    const saved = checkpoint(execution, move, clock.now());
    if (saved) bell.notAfter(saved.due);
    return saved;
  };

  const drive = async (start: Execution): Promise<void> => {
    let execution = start;
    for (let moves = 1; execution.status === "RUNNING"; moves++) {
      const machine = machineOf(execution.revision);
      const about = circumstancesOf(execution, clock.now());
      const move = await nextMove({ machine, position: execution.position, about });
      if (!move) break;
      const saved = write(execution, move);
      if (!saved) return;
      execution = saved;
      // A long chain of states must not keep requests waiting.
      if (moves % 50 === 0) await new Promise(setImmediate);
    }
    if (!closing && execution.status === "RUNNING") functions.make(execution);
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
    else functions.giveUp(execution);
    return true;
  };

  const returned = (id: number, call: number, answer: Invocation) => {
    if (closing) return;
    const execution = executions.get(id);
    const { step } = execution.position;
    if (execution.status !== "RUNNING" || step.at !== "calling" || step.call !== call) return;
    push(execution, afterCall(execution.position, step, answer));
  };

  const ring = async () => {
    const mark = busy.mark();
    const now = clock.now();
    for (const execution of executions.due(now)) {
      functions.giveUp(execution);
      push(execution, whenDue(execution, now));
    }
    bell.set();
    await busy.restSince(mark);
  };

  const now = clock.now();
  // What is overdue is left to the alarm: a function must not be called after its time.
  for (const one of executions.running()) if ((one.due ?? Infinity) > now) take(one);
  bell.set();

  return {
    take,
    push,
    settled: () => busy.restSince(0),
    close: async () => {
      closing = true;
      bell.stop();
      functions.giveUpAll();
      await busy.restSince(0);
    },
  };
};
