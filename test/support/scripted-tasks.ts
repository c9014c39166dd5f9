import { functionNameIn, type Invocation } from "../../infra/local/states/invoke.ts";

/** What a step is given. */
export type Payload = Readonly<Record<string, unknown>>;

/** Plays one step of a workflow: answers, or throws as a Lambda fails. */
export type Task = (payload: Payload) => unknown;

/** A task that always answers the same. */
export const always =
  (answer: unknown): Task =>
  () =>
    answer;

/** A task that answers differently each time; an Error among the answers is thrown. */
export const inTurn = (...answers: readonly unknown[]): Task => {
  const left = [...answers];
  return () => {
    if (left.length === 0) throw failing("ScriptExhausted", "asked more often than scripted");
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
};

/** A failure as a function throws it: its name is what Retry and Catch compare. */
export const failing = (name: string, message = name): Error =>
  Object.assign(new Error(message), { name });

/** Calls scripted tasks as the engine calls Lambdas; one that hands out a token needs no script. */
export const invokeScripted =
  (tasks: Readonly<Record<string, Task>>) =>
  async (functionName: string, payload: unknown): Promise<Invocation> => {
    const given = payload as Payload | null;
    const task = tasks[functionNameIn(functionName)];
    try {
      if (!task && given?.["taskToken"] === undefined) throw failing("Unscripted", functionName);
      const answer: unknown = await task?.(given ?? {});
      return { payload: JSON.parse(JSON.stringify(answer ?? null)) };
    } catch (thrown) {
      const { name, message } = thrown as Error;
      return { payload: null, error: { errorType: name, errorMessage: message } };
    }
  };
