import type { State } from "./definition.ts";
import type { Compile, Query } from "./expressions.ts";
import type { Exit, MachineState } from "./machine.ts";
import { templateOf } from "./templates.ts";

/** Compiles every expression of a state; throws BadTemplate where one does not parse. */
export const compileState = (state: State, path: string, compile: Compile): MachineState => {
  const query = (value: unknown, field: string) => templateOf(value, `${path}/${field}`, compile);
  const maybe = (value: unknown, field: string) =>
    value === undefined ? undefined : query(value, field);
  const exit = (from: { Assign?: unknown; Output?: unknown }, at = ""): Exit => ({
    assign: maybe(from.Assign, `${at}Assign`),
    output: maybe(from.Output, `${at}Output`),
  });

  switch (state.Type) {
    case "Pass":
      return { type: "Pass", exit: exit(state), next: state.Next };
    case "Succeed":
      return { type: "Succeed", exit: exit(state) };
    case "Fail":
      return {
        type: "Fail",
        error: maybe(state.Error, "Error"),
        cause: maybe(state.Cause, "Cause"),
      };
    case "Wait":
      return { type: "Wait", exit: exit(state), next: state.Next, ...until(state, query) };
    case "Choice":
      return {
        type: "Choice",
        rules: state.Choices.map((rule, index) => ({
          condition: query(rule.Condition, `Choices[${index}]/Condition`),
          exit: exit(rule, `Choices[${index}]/`),
          next: rule.Next,
        })),
        otherwise:
          state.Default === undefined ? undefined : { exit: exit(state), next: state.Default },
      };
    case "Task":
      return {
        type: "Task",
        exit: exit(state),
        next: state.Next,
        token: state.Resource.endsWith(".waitForTaskToken"),
        functionName: query(state.Arguments.FunctionName, "Arguments/FunctionName"),
        payload: query(state.Arguments.Payload ?? {}, "Arguments/Payload"),
        timeout: maybe(state.TimeoutSeconds, "TimeoutSeconds"),
        heartbeat: maybe(state.HeartbeatSeconds, "HeartbeatSeconds"),
        retry: state.Retry,
        catchers: state.Catch.map((catcher, index) => ({
          names: catcher.ErrorEquals,
          exit: exit(catcher, `Catch[${index}]/`),
          next: catcher.Next,
        })),
      };
  }
};

const until = (
  state: { Seconds?: unknown; Timestamp?: unknown },
  query: (value: unknown, field: string) => Query,
) =>
  state.Seconds === undefined
    ? { timestamp: query(state.Timestamp, "Timestamp") }
    : { seconds: query(state.Seconds, "Seconds") };
