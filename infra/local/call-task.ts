import type { Invoke } from "./functions/invocation.ts";
import { invokeEndpoint } from "./states/invoke-endpoint.ts";
import { functionNameIn, type Invoke as CallTask } from "./states/invoke.ts";

/**
 * How the states engine calls a function: the product's own here, any other at the Lambda service
 * that was set from outside.
 */
export const callTask = (
  invoke: Invoke,
  isOwn: (name: string) => boolean,
  lambdaUrl: string | undefined,
): CallTask => {
  const elsewhere = lambdaUrl === undefined ? undefined : invokeEndpoint(lambdaUrl);
  return async (nameOrArn, payload) => {
    const name = functionNameIn(nameOrArn);
    if (!isOwn(name) && elsewhere) return elsewhere(nameOrArn, payload);
    const invocation = await invoke(name, JSON.stringify(payload ?? {}));
    switch (invocation.outcome) {
      case "answered":
        return { payload: parsed(invocation.payload) };
      case "failed":
        return { payload: invocation.error, error: invocation.error };
      case "throttled":
        return failure("Lambda.TooManyRequestsException", "Rate Exceeded.");
      case "unknown":
        return failure("Lambda.ResourceNotFoundException", `Function not found: ${nameOrArn}`);
    }
  };
};

const failure = (errorType: string, errorMessage: string) => ({
  payload: null,
  error: { errorType, errorMessage },
});

const parsed = (text: string): unknown => JSON.parse(text);
