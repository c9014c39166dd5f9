import { happened } from "./events.ts";
import type { Scope } from "./expressions.ts";
import { limited } from "./limited.ts";
import type { Exit, Machine, MachineState } from "./machine.ts";
import type { Move } from "./move.ts";
import type { Position } from "./position.ts";

type Leaving = {
  readonly machine: Machine;
  readonly position: Position;
  readonly state: MachineState;
  readonly scope: Scope;
  readonly now: number;
  readonly exit: Exit;
  readonly next: string | undefined;
  /** What goes on when there is no Output. */
  readonly otherwise: unknown;
};

/** Computes Assign and Output, both from the variables as they were, and enters the next state. */
export const leaveState = async (leaving: Leaving): Promise<Move> => {
  const { machine, position, state, scope, now, exit, next, otherwise } = leaving;
  const assigned = exit.assign ? limited(await exit.assign(scope), "the variables") : {};
  const output = limited(exit.output ? await exit.output(scope) : otherwise, "the output");
  const left = happened.exited(state.type, position.state, output);
  if (next === undefined) {
    return {
      ending: { status: "SUCCEEDED", output },
      events: [left, happened.succeeded(output)],
    };
  }
  const variables = { ...position.variables, ...(typeof assigned === "object" && assigned) };
  const entered = enter(machine, next, output, variables, now);
  return { position: entered.position, events: [left, ...entered.events] };
};

/** The position at the door of a state. */
export const enter = (
  machine: Machine,
  name: string,
  input: unknown,
  variables: Position["variables"],
  now: number,
) => {
  const state = machine.states.get(name);
  if (!state) throw new Error(`there is no state ${name}`);
  const retries = state.type === "Task" ? state.retry.map(() => 0) : [];
  const position: Position = {
    state: name,
    input,
    variables,
    enteredAt: now,
    retries,
    step: { at: "entering" },
  };
  return { position, events: [happened.entered(state.type, name, input)] };
};
