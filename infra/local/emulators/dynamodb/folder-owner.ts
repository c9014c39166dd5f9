import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { writeDurably } from "../write-durably.ts";
import { processesWith, startOf } from "./processes.ts";

const Owner = z.object({ pid: z.int().positive(), start: z.string() });

/**
 * Takes a data folder for this process: refuses while another host lives on it, and ends the
 * database that a killed host left behind. The answer gives the folder back.
 */
export const takeFolder = async (folder: string, file: string): Promise<() => Promise<void>> => {
  const pidFile = join(folder, "host.pid");
  const owner = await ownerIn(pidFile);
  if (owner && (await startOf(owner.pid)) === owner.start) {
    throw new Error(`${folder} is in use by process ${owner.pid}: stop it, or set DATA_DIR.`);
  }
  await endOrphans(file);
  const start = (await startOf(process.pid)) ?? "";
  await writeDurably(pidFile, JSON.stringify({ pid: process.pid, start }));
  return () => rm(pidFile, { force: true });
};

const ownerIn = async (pidFile: string) => {
  try {
    return Owner.safeParse(JSON.parse(await readFile(pidFile, "utf8"))).data;
  } catch {
    return undefined;
  }
};

const endOrphans = async (file: string) => {
  const find = () => processesWith("--db-path", file);
  const deadline = Date.now() + 5_000;
  for (let orphans = await find(); orphans.length > 0; orphans = await find()) {
    if (Date.now() > deadline) {
      throw new Error(`The database process ${orphans.join(", ")} holds ${file} and does not end.`);
    }
    // Acknowledged writes survive this signal, and a database that hangs obeys no other.
    for (const pid of orphans) endIfAlive(pid);
    await pause(5);
  }
};

const endIfAlive = (pid: number) => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended between the look and the signal.
  }
};
