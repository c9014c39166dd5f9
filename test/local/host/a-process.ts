import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const root = join(import.meta.dirname, "../../..");

/** What starts a host: the program itself, or one with the small functions. */
export const programs = {
  npm: ["npm", "start"],
  main: [process.execPath, join(root, "infra/local/main.ts")],
  fixtures: [process.execPath, join(import.meta.dirname, "fixtures/host-process.ts")],
};

/** A host in a process of its own, with all it starts in one group; killed at the end. */
export const aProcess = (
  [program = "", ...given]: readonly string[],
  env: Record<string, string>,
) => {
  const child = spawn(program, given, {
    cwd: root,
    env: { PATH: process.env["PATH"] ?? "", DEMO: "0", PORT: "0", ...env },
    // A group of its own, so that nothing it starts can hide.
    detached: true,
  });
  const group = -child.pid!;
  let said = "";
  let warned = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  child.stderr.on("data", (text: Buffer) => (warned += text.toString()));
  const exited = once(child, "close").then(([code]) => code as number | null);

  return {
    said: () => said,
    warned: () => warned,
    exited,
    /** Where it answers, once it says so. */
    ready: async () => {
      while (!/ready .*\n/.test(said)) {
        if (child.exitCode !== null) throw new Error(`it ended: ${warned}`);
        await Promise.race([once(child.stdout, "data"), exited]);
      }
      return /ready (\S+)/.exec(said)?.[1] ?? "";
    },
    kill: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      return exited;
    },
    /** Whether it, or anything that it started, still runs. */
    isAlive: () => {
      try {
        process.kill(group, 0);
        return true;
      } catch {
        return false;
      }
    },
    [Symbol.asyncDispose]: async () => {
      try {
        process.kill(group, "SIGKILL");
      } catch {
        // All of it is gone already.
      }
      await exited;
      await pause(0);
    },
  };
};
