import type { FunctionError } from "./invocation.ts";

/** An error as Lambda writes it down. */
export const errorOf = (error: unknown): FunctionError =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: error.stack?.split("\n") ?? [] }
    : { errorType: typeof error, errorMessage: String(error) };
