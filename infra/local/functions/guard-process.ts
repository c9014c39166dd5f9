import { running } from "./running.ts";

/**
 * Keeps what a function forgot to catch with that function: its invocation fails and the host goes
 * on. Anything else is the host's own and goes to `fell`.
 */
export const guardProcess = (fell: (error: unknown) => void): void => {
  const caught = (error: unknown) => {
    const invocation = running.getStore();
    if (invocation) invocation.fail(error);
    else fell(error);
  };
  process.on("unhandledRejection", caught);
  process.on("uncaughtException", caught);
};
