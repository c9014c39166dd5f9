import type { Activity } from "./activity.ts";
import type { Execution } from "./execution.ts";
import type { Invocation, Invoke } from "./invoke.ts";

type Returned = (id: number, call: number, answer: Invocation) => void;

/** The functions that are running right now. */
export type Calls = {
  /** Calls the function that an execution stands at, unless that very call is under way. */
  readonly make: (execution: Execution) => void;
  /** Nobody waits any longer for the function that an execution stands at. */
  readonly giveUp: (execution: Execution) => void;
  readonly giveUpAll: () => void;
};

/** Starts with no call under way; `returned` hears of every answer, given up or not. */
export const calls = (invoke: Invoke, busy: Activity, returned: Returned): Calls => {
  const underWay = new Map<string, () => void>();

  return {
    make: (execution) => {
      const { id, position } = execution;
      const { step } = position;
      const key = keyOf(execution);
      if (step.at !== "calling" || underWay.has(key)) return;
      const end = busy.begin();
      underWay.set(key, end);
      answered(invoke, step.functionName, step.payload)
        .then((answer) => {
          returned(id, step.call, answer);
        })
        .catch((error: unknown) => {
          console.error(`the answer to execution ${execution.arn} is lost`, error);
        })
        .finally(() => {
          underWay.delete(key);
          end();
        });
    },
    giveUp: (execution) => {
      underWay.get(keyOf(execution))?.();
    },
    giveUpAll: () => {
      for (const end of underWay.values()) end();
    },
  };
};

const keyOf = ({ id, position: { step } }: Execution) =>
  step.at === "calling" ? `${id}:${step.call}` : "";

const answered = async (invoke: Invoke, name: string, payload: unknown): Promise<Invocation> => {
  try {
    return await invoke(name, payload);
  } catch (thrown) {
    const error = { errorType: "Lambda.SdkClientException", errorMessage: String(thrown) };
    return { payload: null, error };
  }
};
