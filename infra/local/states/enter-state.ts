import * as z from "zod";
import { happened } from "./events.ts";
import type { Query, Scope } from "./expressions.ts";
import { leaveState } from "./leave-state.ts";
import type { ChoiceState, FailState, MachineState, WaitState } from "./machine.ts";
import type { Here, Move } from "./move.ts";
import { scheduleTask } from "./schedule-task.ts";
import { scopeOf } from "./scope.ts";
import { StateError } from "./state-error.ts";
import { valueOf } from "./value-of.ts";

/** Carries out a state up to where it is left, rests or has a function to call. */
export const enterState = (state: MachineState, here: Here): Promise<Move> => {
  const { machine, position, about } = here;
  const scope = scopeOf(position, about);
  const leaving = { machine, position, state, scope, now: about.now, otherwise: position.input };
  switch (state.type) {
    case "Pass":
      return leaveState({ ...leaving, exit: state.exit, next: state.next });
    case "Succeed":
      return leaveState({ ...leaving, exit: state.exit, next: undefined });
    case "Fail":
      return fail(state, scope);
    case "Choice":
      return choose(state, scope).then((way) => leaveState({ ...leaving, ...way }));
    case "Wait":
      return wakeTime(state, scope, about.now).then((until) =>
        until <= about.now
          ? leaveState({ ...leaving, exit: state.exit, next: state.next })
          : { position: { ...position, step: { at: "sleeping", until } }, events: [] },
      );
    case "Task":
      return scheduleTask(state, position, about);
  }
};

const choose = async (state: ChoiceState, scope: Scope) => {
  for (const rule of state.rules) {
    if (await valueOf(rule.condition, scope, z.boolean(), "Condition")) return rule;
  }
  if (state.otherwise) return state.otherwise;
  throw new StateError("States.NoChoiceMatched", "No rule matched and there is no Default.");
};

const fail = async (state: FailState, scope: Scope): Promise<Move> => {
  const words = async (query: Query | undefined, field: string) =>
    query && (await valueOf(query, scope, z.string(), field));
  const failure = {
    error: await words(state.error, "Error"),
    cause: await words(state.cause, "Cause"),
  };
  return { ending: { status: "FAILED", failure }, events: [happened.failed(failure)] };
};

const Seconds = z.int().min(0).max(99_999_999);
const Timestamp = z.iso.datetime({ offset: true });

const wakeTime = async (state: WaitState, scope: Scope, now: number) =>
  "seconds" in state
    ? now + 1000 * (await valueOf(state.seconds, scope, Seconds, "Seconds"))
    : Date.parse(await valueOf(state.timestamp, scope, Timestamp, "Timestamp"));
