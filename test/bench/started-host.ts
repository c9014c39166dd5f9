import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline/promises";
import * as z from "zod";

const root = join(import.meta.dirname, "../..");
const Package = z.object({ scripts: z.object({ start: z.string() }) });

/** A host as `npm start` starts it, in a process group of its own, and how long that took. */
export const startedHost = async (dataDir: string, env: Readonly<Record<string, string>>) => {
  const { scripts } = Package.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const path = [join(root, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
  const begun = performance.now();
  const child = spawn("sh", ["-c", scripts.start], {
    cwd: root,
    env: { PATH: path, PORT: "0", DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const exited = once(child, "close");
  const group = child.pid ?? 0;
  const stop = async () => {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // All of it is gone already.
    }
    await exited;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /^ready (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    const seconds = (performance.now() - begun) / 1000;
    child.stdout.resume();
    return { url, seconds, group, [Symbol.asyncDispose]: stop };
  }
  await stop();
  throw new Error("the host ended before it was ready");
};
