import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { startChild, type Child } from "./child.ts";

/** The database process, whichever of them lives now. */
export type Database = {
  /** The living process; waits while a crashed one is replaced. */
  readonly current: () => Promise<Child>;
  readonly living: () => Child | undefined;
  /** The last process there was. */
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
};

/** Runs the database and starts it again whenever it ends without being asked to. */
export const runDatabase = async (binary: string, file: string): Promise<Database> => {
  let stopping = false;
  let latest = await startChild(binary, file);
  let living: Child | undefined = latest;
  let current = Promise.resolve(latest);

  const replace = async (): Promise<Child> => {
    while (!stopping) {
      try {
        return await startChild(binary, file);
      } catch (error) {
        console.error("the embedded database does not start again, trying once more", error);
        await pause(1_000, undefined, { ref: false });
      }
    }
    throw new Error("the embedded database was stopped");
  };
  const watch = (child: Child) => {
    latest = child;
    living = child;
    child.process.once("exit", (code) => {
      living = undefined;
      if (stopping) return;
      // Ctrl-C reaches it as well as the host, which still needs it to finish what is under way.
      if (code !== 0)
        console.error(`the embedded database (process ${child.pid}) ended; starting it again`);
      current = replace();
      current.then(watch, () => undefined);
    });
  };
  const endWithHost = () => latest.process.kill("SIGKILL");

  watch(latest);
  process.once("exit", endWithHost);
  return {
    current: () => current,
    living: () => living,
    pid: () => latest.pid,
    stop: async () => {
      stopping = true;
      const child = await current.then(({ process }) => process).catch(() => undefined);
      process.off("exit", endWithHost);
      if (!child || !living) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), 3_000);
      await ended;
      clearTimeout(timer);
    },
  };
};
