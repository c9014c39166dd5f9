import type { Query } from "./expressions.ts";
import type { Retrier } from "./error-handling.ts";

/** What is computed when a state, a rule or a catcher is left: all of it from the old variables. */
export type Exit = { readonly assign?: Query | undefined; readonly output?: Query | undefined };

/** A state that goes on to `next`, or ends the execution when there is none. */
type Going = { readonly exit: Exit; readonly next: string | undefined };

export type TaskState = Going & {
  readonly type: "Task";
  readonly token: boolean;
  readonly functionName: Query;
  readonly payload: Query;
  readonly timeout: Query | undefined;
  readonly heartbeat: Query | undefined;
  readonly retry: readonly Retrier[];
  readonly catchers: readonly {
    readonly names: readonly string[];
    readonly exit: Exit;
    readonly next: string;
  }[];
};

export type WaitState = Going & { readonly type: "Wait" } & (
    { readonly seconds: Query } | { readonly timestamp: Query }
  );

export type ChoiceState = {
  readonly type: "Choice";
  readonly rules: readonly {
    readonly condition: Query;
    readonly exit: Exit;
    readonly next: string;
  }[];
  readonly otherwise: { readonly exit: Exit; readonly next: string } | undefined;
};

export type FailState = {
  readonly type: "Fail";
  readonly error: Query | undefined;
  readonly cause: Query | undefined;
};

/** One state, every expression in it compiled. */
export type MachineState =
  | (Going & { readonly type: "Pass" })
  | WaitState
  | TaskState
  | ChoiceState
  | { readonly type: "Succeed"; readonly exit: Exit }
  | FailState;

/** A definition ready to be carried out. */
export type Machine = {
  readonly startAt: string;
  readonly timeoutSeconds: number | undefined;
  readonly states: ReadonlyMap<string, MachineState>;
};
