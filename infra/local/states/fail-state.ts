import type { Retrier } from "./error-handling.ts";
import { happened } from "./events.ts";
import { leaveState } from "./leave-state.ts";
import type { MachineState } from "./machine.ts";
import { matchesError } from "./matches-error.ts";
import type { Here, Move } from "./move.ts";
import { errorOutput, scopeOf } from "./scope.ts";
import type { Failure } from "./state-error.ts";

/** Decides what a failure comes to: another attempt, a catcher, or the end of the execution. */
export const failState = async (
  state: MachineState,
  { machine, position, about }: Here,
  failure: Failure,
): Promise<Move> => {
  if (state.type !== "Task") return failed(failure);

  // The first retrier that matches decides; once used up, the later ones are not asked.
  const index = state.retry.findIndex(({ ErrorEquals }) => matchesError(ErrorEquals, failure));
  const retrier = state.retry[index];
  const used = position.retries[index] ?? 0;
  if (retrier && used < retrier.MaxAttempts) {
    const until = about.now + delay(retrier, used, about.random);
    const retries = position.retries.with(index, used + 1);
    return { position: { ...position, retries, step: { at: "retrying", until } }, events: [] };
  }

  const catcher = state.catchers.find(({ names }) => matchesError(names, failure));
  if (!catcher) return failed(failure);
  return leaveState({
    machine,
    position,
    state,
    scope: scopeOf(position, about, { failure }),
    now: about.now,
    exit: catcher.exit,
    next: catcher.next,
    otherwise: errorOutput(failure),
  });
};

/** The move that ends an execution with a failure. */
export const failed = (failure: Failure): Move => ({
  ending: { status: "FAILED", failure },
  events: [happened.failed(failure)],
});

const delay = (retrier: Retrier, used: number, random: () => number) => {
  const grown = retrier.IntervalSeconds * retrier.BackoffRate ** used;
  const seconds = Math.min(grown, retrier.MaxDelaySeconds ?? Infinity, 99_999_999);
  return Math.round(1000 * seconds * (retrier.JitterStrategy === "FULL" ? random() : 1));
};
