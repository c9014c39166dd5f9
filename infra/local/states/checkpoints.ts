import type { DatabaseSync } from "node:sqlite";
import { together } from "./database.ts";
import { happened } from "./events.ts";
import type { Execution } from "./execution.ts";
import type { ExecutionStore } from "./execution-store.ts";
import type { HistoryStore } from "./history-store.ts";
import type { Ending, Move } from "./move.ts";
import { dueAt, earlier, type Position } from "./position.ts";

type Stores = {
  readonly database: DatabaseSync;
  readonly executions: ExecutionStore;
  readonly history: HistoryStore;
};

/** Writes a move down. Nothing comes back when the execution has meanwhile gone another way. */
export type Checkpoint = (execution: Execution, move: Move, now: number) => Execution | undefined;

// Step Functions ends an execution whose history grows longer than this.
const longestHistory = 25_000;

/** Makes each move durable in one transaction: position, history and a token if there is one. */
export const checkpoints =
  ({ database, executions, history }: Stores): Checkpoint =>
  (execution, asked, now) => {
    const move = bounded(execution, asked);
    const saved: Execution = {
      ...execution,
      ...("ending" in move ? closed(move.ending, now) : open(move.position, execution)),
      moves: execution.moves + 1,
      events: execution.events + move.events.length,
    };
    return together(database, () => {
      if (!executions.save(saved)) return undefined;
      history.append(saved.id, execution.events, now, move.events);
      const { step } = saved.position;
      if (step.at === "calling" && step.token !== undefined && step.call === saved.moves) {
        executions.addToken(step.token, saved.id);
      }
      return saved;
    });
  };

const open = (position: Position, { deadline }: Execution) => ({
  position,
  state: position.state,
  due: earlier(deadline, dueAt(position.step)),
});

const closed = (ending: Ending, now: number) => ({
  status: ending.status,
  stopped: now,
  due: undefined,
  ...(ending.status === "SUCCEEDED"
    ? { output: JSON.stringify(ending.output) }
    : { error: ending.failure.error, cause: ending.failure.cause }),
});

const bounded = (execution: Execution, move: Move): Move => {
  if ("ending" in move || execution.events + move.events.length < longestHistory) return move;
  const failure = {
    error: "States.Runtime",
    cause: `The execution reached the maximum number of history events (${longestHistory}).`,
  };
  return { ending: { status: "FAILED", failure }, events: [happened.failed(failure)] };
};
