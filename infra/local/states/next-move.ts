import { enterState } from "./enter-state.ts";
import { happened } from "./events.ts";
import { failed, failState } from "./fail-state.ts";
import { leaveState } from "./leave-state.ts";
import type { MachineState } from "./machine.ts";
import type { Here, Move } from "./move.ts";
import { scopeOf } from "./scope.ts";
import { StateError } from "./state-error.ts";

/** What an execution does next by itself, or nothing while it rests. Changes nothing. */
export const nextMove = async (here: Here): Promise<Move | undefined> => {
  const { machine, position } = here;
  const state = machine.states.get(position.state);
  if (!state) throw new Error(`there is no state ${position.state}`);
  try {
    return await attempt(state, here);
  } catch (thrown) {
    if (!(thrown instanceof StateError)) throw thrown;
    const { failure } = thrown;
    const event = happened.evaluationFailed(position.state, failure);
    // What fails while a failure is being handled is not handled again.
    if (position.step.at === "failed") {
      const end = failed(failure);
      return { ...end, events: [event, ...end.events] };
    }
    return { position: { ...position, step: { at: "failed", failure } }, events: [event] };
  }
};

const attempt = async (state: MachineState, here: Here): Promise<Move | undefined> => {
  const { machine, position, about } = here;
  const { step } = position;
  switch (step.at) {
    case "entering":
      return enterState(state, here);
    case "failed":
      return failState(state, here, step.failure);
    case "succeeded": {
      if (state.type !== "Task" && state.type !== "Wait") throw new Error("nothing to wait for");
      const { result } = step;
      const task = state.type === "Task";
      return leaveState({
        machine,
        position,
        state,
        scope: scopeOf(position, about, task ? { result } : {}),
        now: about.now,
        exit: state.exit,
        next: state.next,
        otherwise: task ? result : position.input,
      });
    }
    case "calling":
    case "waiting":
    case "retrying":
    case "sleeping":
      return undefined;
  }
};
