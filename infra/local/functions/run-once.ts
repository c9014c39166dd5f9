import { errorOf } from "./error-of.ts";
import type { FunctionError, Invocation } from "./invocation.ts";
import type { Handler } from "./load-bundle.ts";
import { running } from "./running.ts";

/** One call of a function. */
export type Call = {
  readonly name: string;
  readonly payload: string;
  readonly requestId: string;
  /** Seconds. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memory: number;
};

const largestAnswer = 6 * 1024 * 1024;

/** Calls a handler once with Lambda's rules for time, size and errors. It never rejects. */
export const runOnce = async (handler: Handler, call: Call): Promise<Invocation> => {
  const { name, requestId, timeout } = call;
  const deadline = Date.now() + timeout * 1000;
  const ended = Promise.withResolvers<Invocation>();
  const alarm = setTimeout(() => {
    ended.resolve(failed(timedOut(requestId, timeout)));
  }, timeout * 1000);
  const store = { name, requestId, fail: failing(ended.resolve) };
  running
    .run(store, async (): Promise<unknown> => {
      return await handler(eventOf(call), contextOf(call, deadline));
    })
    .then(
      (answer) => {
        ended.resolve(answered(answer));
      },
      (error: unknown) => {
        ended.resolve(failed(errorOf(error)));
      },
    );
  try {
    return await ended.promise;
  } finally {
    clearTimeout(alarm);
  }
};

/**
 * Made here, where no handler is in sight: a connection that stays open keeps the store of the call
 * it was opened in, and with a handler in its reach a dropped function would never leave memory.
 */
const failing = (resolve: (invocation: Invocation) => void) => (error: unknown) => {
  resolve(failed(uncaught(error)));
};

const eventOf = ({ payload }: Call): unknown => (payload === "" ? {} : JSON.parse(payload));

const contextOf = ({ name, requestId, memory }: Call, deadline: number) => ({
  functionName: name,
  functionVersion: "$LATEST",
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
  memoryLimitInMB: String(memory),
  awsRequestId: requestId,
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: "local",
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

const answered = (answer: unknown): Invocation => {
  let payload: string;
  try {
    payload = answer === undefined ? "null" : JSON.stringify(answer);
  } catch (error) {
    return failed({ ...errorOf(error), errorType: "Runtime.MarshalError" });
  }
  if (Buffer.byteLength(payload) <= largestAnswer) return { outcome: "answered", payload };
  return failed({
    errorType: "Function.ResponseSizeTooLarge",
    errorMessage: `Response payload size exceeded maximum allowed payload size (${largestAnswer} bytes).`,
  });
};

const failed = (error: FunctionError): Invocation => ({ outcome: "failed", error });

const timedOut = (requestId: string, seconds: number): FunctionError => ({
  errorType: "Sandbox.Timedout",
  errorMessage: `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
});

const uncaught = (error: unknown): FunctionError => {
  const { errorType, errorMessage, trace } = errorOf(error);
  return {
    errorType: "Runtime.UnhandledPromiseRejection",
    errorMessage: `${errorType}: ${errorMessage}`,
    ...(trace && { trace }),
  };
};
