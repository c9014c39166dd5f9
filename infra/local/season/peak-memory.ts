import { readdirSync, readFileSync } from "node:fs";

/** The greatest resident memory of a process and those that it started, each at its own height. */
export const peakMegabytes = (pid: number): number => {
  const family = [pid, ...childrenOf(pid)];
  return family.reduce((sum, one) => sum + kilobytesOf(one), 0) / 1024;
};

const childrenOf = (parent: number): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      // The command in brackets may hold anything; the state and the parent stand behind it.
      const [, , ppid] = /\) (\S) (\d+)/.exec(read(`/proc/${pid}/stat`)) ?? [];
      return Number(ppid) === parent;
    });

const kilobytesOf = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Processes end at any time. */
const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
