import { machineNameIn } from "./arns.ts";
import type { Scope } from "./expressions.ts";
import type { Circumstances } from "./move.ts";
import type { Position } from "./position.ts";
import type { Failure } from "./state-error.ts";

type More = { readonly result?: unknown; readonly failure?: Failure; readonly token?: string };

/** What the expressions of a state see: its variables and `$states`. */
export const scopeOf = (position: Position, about: Circumstances, more: More = {}): Scope => ({
  ...position.variables,
  states: {
    input: position.input,
    ...("result" in more && { result: more.result }),
    ...(more.failure && { errorOutput: errorOutput(more.failure) }),
    context: contextOf(position, about, more.token),
  },
});

/** A failure as a catcher hands it on; a member that was not given is missing. */
export const errorOutput = ({ error, cause }: Failure) => ({
  ...(error !== undefined && { Error: error }),
  ...(cause !== undefined && { Cause: cause }),
});

const contextOf = (position: Position, { execution }: Circumstances, token?: string) => ({
  Execution: {
    Id: execution.arn,
    Input: execution.input,
    Name: execution.name,
    RoleArn: execution.roleArn,
    StartTime: new Date(execution.startedAt).toISOString(),
    RedriveCount: 0,
  },
  State: {
    EnteredTime: new Date(position.enteredAt).toISOString(),
    Name: position.state,
    RetryCount: position.retries.reduce((sum, count) => sum + count, 0),
  },
  StateMachine: { Id: execution.machineArn, Name: machineNameIn(execution.machineArn) },
  ...(token !== undefined && { Task: { Token: token } }),
});
