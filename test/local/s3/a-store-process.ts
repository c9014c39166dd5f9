import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/** A store over that folder in a process of its own; `kill` is `kill -9` and waits for the end. */
export const aStoreProcess = async (folder: string) => {
  const script = new URL("store-process.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const [url] = (await once(createInterface(child.stdout), "line")) as [string];
  return { url, kill, pid: child.pid! };
};
