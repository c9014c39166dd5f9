import { AsyncLocalStorage } from "node:async_hooks";

/** The invocation that some code runs for, however deep in callbacks it is. */
export type Running = {
  readonly name: string;
  readonly requestId: string;
  /** Ends the invocation with an error that nothing in the function caught. */
  readonly fail: (error: unknown) => void;
};

/** Tells which invocation the present code belongs to. */
export const running = new AsyncLocalStorage<Running>();
