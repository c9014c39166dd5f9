import * as z from "zod";
import { happened } from "./events.ts";
import type { Query } from "./expressions.ts";
import { limited } from "./limited.ts";
import type { TaskState } from "./machine.ts";
import type { Circumstances, Move } from "./move.ts";
import type { Position } from "./position.ts";
import { scopeOf } from "./scope.ts";
import { StateError } from "./state-error.ts";
import { valueOf } from "./value-of.ts";

const Seconds = z.int().min(1).max(99_999_999);
const FunctionName = z.string().min(1);

/** Settles one attempt at a task: whom to call with what, a token of its own, and its limits. */
export const scheduleTask = async (
  state: TaskState,
  position: Position,
  about: Circumstances,
): Promise<Move> => {
  const token = state.token ? about.newToken() : undefined;
  const scope = scopeOf(position, about, token === undefined ? {} : { token });
  const seconds = async (query: Query | undefined, field: string) =>
    query && (await valueOf(query, scope, Seconds, field));

  const functionName = await valueOf(state.functionName, scope, FunctionName, "FunctionName");
  const payload = limited(await state.payload(scope), "the arguments");
  const limit = await seconds(state.timeout, "TimeoutSeconds");
  const beat = await seconds(state.heartbeat, "HeartbeatSeconds");
  if (limit !== undefined && beat !== undefined && beat >= limit) {
    throw new StateError("States.Runtime", "HeartbeatSeconds must be smaller than TimeoutSeconds.");
  }

  const parameters = JSON.stringify({ FunctionName: functionName, Payload: payload });
  return {
    position: {
      ...position,
      step: {
        at: "calling",
        call: about.call,
        functionName,
        payload,
        token,
        deadline: limit === undefined ? undefined : about.now + 1000 * limit,
        heartbeat: beat === undefined ? undefined : { seconds: beat, due: about.now + 1000 * beat },
      },
    },
    events: [
      // Whoever may look at a history must not thereby be able to answer the task.
      happened.scheduled(
        state.token,
        token ? parameters.replaceAll(token, "<token>") : parameters,
        {
          timeoutInSeconds: limit,
          heartbeatInSeconds: beat,
        },
      ),
      happened.taskStarted(state.token),
    ],
  };
};
