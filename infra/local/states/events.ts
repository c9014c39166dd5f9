import type { Failure } from "./state-error.ts";

/** One line of an execution's history, in the shape of GetExecutionHistory without id and time. */
export type HistoryEvent = { readonly type: string; readonly details?: Details };
type Details = { readonly key: string; readonly value: Readonly<Record<string, unknown>> };

const text = (value: unknown) => JSON.stringify(value);
const resource = (token: boolean) => ({
  resourceType: "lambda",
  resource: token ? "invoke.waitForTaskToken" : "invoke",
});
const event = (
  type: string,
  value: Details["value"],
  key = `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`,
): HistoryEvent => ({
  type,
  details: { key, value },
});

/** Builders of the events that this engine records, by what happened. */
export const happened = {
  started: (input: unknown, roleArn: string) =>
    event("ExecutionStarted", { input: text(input), roleArn }),
  entered: (type: string, name: string, input: unknown) =>
    event(`${type}StateEntered`, { name, input: text(input) }, "stateEnteredEventDetails"),
  exited: (type: string, name: string, output: unknown) =>
    event(`${type}StateExited`, { name, output: text(output) }, "stateExitedEventDetails"),
  scheduled: (token: boolean, parameters: string, limits: Readonly<Record<string, unknown>>) =>
    event("TaskScheduled", {
      ...resource(token),
      region: "ap-southeast-1",
      parameters,
      ...limits,
    }),
  taskStarted: (token: boolean) => event("TaskStarted", resource(token)),
  submitted: (output: unknown) =>
    event("TaskSubmitted", { ...resource(true), output: text(output) }),
  taskSucceeded: (token: boolean, output: unknown) =>
    event("TaskSucceeded", { ...resource(token), output: text(output) }),
  taskFailed: (token: boolean, failure: Failure) =>
    event("TaskFailed", { ...resource(token), ...failure }),
  taskTimedOut: (token: boolean, failure: Failure) =>
    event("TaskTimedOut", { ...resource(token), ...failure }),
  evaluationFailed: (state: string, failure: Failure) =>
    event("EvaluationFailed", { ...failure, state }),
  succeeded: (output: unknown) => event("ExecutionSucceeded", { output: text(output) }),
  failed: (failure: Failure) => event("ExecutionFailed", failure),
  aborted: (failure: Failure) => event("ExecutionAborted", failure),
  timedOut: (failure: Failure) => event("ExecutionTimedOut", failure),
} as const;
