import * as z from "zod";
import type { VirtualClock } from "../clock.ts";
import { ApiError } from "./api-error.ts";
import type { Engine } from "./engine.ts";
import type { ExecutionStore } from "./execution-store.ts";
import { isTooHeavy } from "./limited.ts";
import type { Move } from "./move.ts";
import { operation } from "./operation.ts";
import { taskFailed, taskSucceeded } from "./outside-moves.ts";
import type { Position } from "./position.ts";

type Parts = {
  readonly executions: ExecutionStore;
  readonly clock: VirtualClock;
  readonly engine: Engine;
};

const taskToken = z.string().min(1).max(2048);

/** The three answers to a task token. Of two answers to one token, the first to come counts. */
export const taskOperations = ({ executions, clock, engine }: Parts) => {
  const answer = (token: string, move: (position: Position) => Move) => {
    const execution = executions.holding(token);
    if (!execution) throw new ApiError("InvalidToken", "Invalid Token: 'Invalid token'");
    const { step } = execution.position;
    const open =
      execution.status === "RUNNING" &&
      (step.at === "waiting" || step.at === "calling") &&
      step.token === token;
    if (!open || !engine.push(execution, move(execution.position))) {
      throw new ApiError("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
    }
    return {};
  };

  return {
    SendTaskSuccess: operation(
      z.object({ taskToken, output: z.string() }),
      ({ taskToken: token, output }) => {
        const result = checkOutput(output);
        return answer(token, (position) => taskSucceeded(position, true, result));
      },
    ),

    SendTaskFailure: operation(
      z.object({
        taskToken,
        error: z.string().max(256).optional(),
        cause: z.string().max(32_768).optional(),
      }),
      ({ taskToken: token, error, cause }) =>
        answer(token, (position) => taskFailed(position, true, { error, cause })),
    ),

    SendTaskHeartbeat: operation(z.object({ taskToken }), ({ taskToken: token }) =>
      answer(token, (position) => beaten(position, clock.now())),
    ),
  };
};

const beaten = (position: Position, now: number): Move => {
  const { step } = position;
  if (step.at !== "waiting" && step.at !== "calling") return { position, events: [] };
  const { heartbeat } = step;
  const next = heartbeat && { ...heartbeat, due: now + 1000 * heartbeat.seconds };
  return { position: { ...position, step: { ...step, heartbeat: next } }, events: [] };
};

const checkOutput = (output: string): unknown => {
  if (isTooHeavy(output)) {
    throw new ApiError("ValidationException", "output must not be larger than 262144 bytes");
  }
  try {
    return JSON.parse(output);
  } catch {
    throw new ApiError("InvalidOutput", "Invalid Output: 'not JSON'");
  }
};
