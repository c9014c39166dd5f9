import { ServiceError } from "./aws-call.ts";
import type { Invoke } from "./functions/invocation.ts";

/** Calling a function as one calls any other: values in and out, errors thrown by their name. */
export const invokeOrThrow =
  (invoke: Invoke) =>
  async (name: string, payload: unknown): Promise<unknown> => {
    const invocation = await invoke(name, JSON.stringify(payload ?? {}));
    if (invocation.outcome === "answered") return parsed(invocation.payload);
    if (invocation.outcome === "failed") {
      throw new ServiceError(invocation.error.errorType, invocation.error.errorMessage);
    }
    throw new ServiceError(invocation.outcome, `the function ${name} is ${invocation.outcome}`);
  };

const parsed = (text: string): unknown => JSON.parse(text);
