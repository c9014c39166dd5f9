import { happened } from "./events.ts";
import type { Execution } from "./execution.ts";
import type { Invocation } from "./invoke.ts";
import { isTooHeavy } from "./limited.ts";
import { missedHeartbeat } from "./matches-error.ts";
import type { Ending, Move } from "./move.ts";
import { dueAt, type Position, type Step } from "./position.ts";
import type { Failure } from "./state-error.ts";

type Calling = Extract<Step, { at: "calling" }>;

/** What the answer of a function comes to. */
export const afterCall = (position: Position, step: Calling, answer: Invocation): Move => {
  const token = step.token !== undefined;
  if (answer.error) return taskFailed(position, token, failureIn(answer.error));
  const result = { ExecutedVersion: "$LATEST", Payload: answer.payload ?? null, StatusCode: 200 };
  if (isTooHeavy(JSON.stringify(result))) {
    return taskFailed(position, token, {
      error: "States.DataLimitExceeded",
      cause: "The result of the function is larger than 262144 bytes.",
    });
  }
  if (step.token === undefined) return taskSucceeded(position, false, result);
  const { call, deadline, heartbeat } = step;
  return {
    position: {
      ...position,
      step: { at: "waiting", call, token: step.token, deadline, heartbeat },
    },
    events: [happened.submitted(result)],
  };
};

/** A task that has its result, from a function or from whoever held the token. */
export const taskSucceeded = (position: Position, token: boolean, result: unknown): Move => ({
  position: { ...position, step: { at: "succeeded", result } },
  events: [happened.taskSucceeded(token, result)],
});

/** A task that failed, by a function's error or by whoever held the token. */
export const taskFailed = (position: Position, token: boolean, failure: Failure): Move => ({
  position: { ...position, step: { at: "failed", failure } },
  events: [happened.taskFailed(token, failure)],
});

/** An execution ended from outside: nothing catches it. */
export const stopped = (status: "ABORTED" | "TIMED_OUT", failure: Failure): Move => {
  const ending: Ending = { status, failure };
  const event = status === "ABORTED" ? happened.aborted(failure) : happened.timedOut(failure);
  return { ending, events: [event] };
};

/** What the passing of time does to an execution in which something is due. */
export const whenDue = ({ position, deadline = Infinity }: Execution, now: number): Move => {
  const { step } = position;
  const due = dueAt(step) ?? Infinity;
  if (deadline <= now && deadline <= due) return stopped("TIMED_OUT", {});
  switch (step.at) {
    case "retrying":
      return { position: { ...position, step: { at: "entering" } }, events: [] };
    case "sleeping":
      return { position: { ...position, step: { at: "succeeded", result: null } }, events: [] };
    case "calling":
    case "waiting":
      return timedOut(position, step, now);
    case "entering":
    case "succeeded":
    case "failed":
      throw new Error("nothing is due in a state that goes on by itself");
  }
};

const timedOut = (
  position: Position,
  step: Extract<Step, { at: "calling" | "waiting" }>,
  now: number,
): Move => {
  const late = step.heartbeat !== undefined && step.heartbeat.due <= now;
  const ranOut = step.deadline !== undefined && step.deadline <= now;
  const failure = {
    error: "States.Timeout",
    cause: late && !ranOut ? missedHeartbeat : "The task took longer than TimeoutSeconds.",
  };
  return {
    position: { ...position, step: { at: "failed", failure } },
    events: [happened.taskTimedOut(step.token !== undefined, failure)],
  };
};

// Lambda's own errors come as a sentence, a function's as the JSON that it answered with.
const failureIn = (error: NonNullable<Invocation["error"]>): Failure => ({
  error: error.errorType,
  cause: error.errorType.startsWith("Lambda.") ? error.errorMessage : JSON.stringify(error),
});
