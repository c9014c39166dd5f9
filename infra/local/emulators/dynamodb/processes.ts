import { readdir, readFile } from "node:fs/promises";

const textOf = async (path: string) => {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
};

/** When a living process began, in ticks since the machine did: tells it from a later one with its id. */
export const startOf = async (pid: number): Promise<string | undefined> => {
  const stat = await textOf(`/proc/${pid}/stat`);
  // The second field is the program's name in brackets, and may hold spaces and brackets itself.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A killed process stays listed until its parent asks, which in many containers nobody does.
  return state === "Z" || state === "X" ? undefined : fields[18];
};

/** Ids of the living processes whose command line has these arguments side by side. */
export const processesWith = async (...sought: readonly string[]): Promise<number[]> => {
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  const matches = await Promise.all(
    pids.map(async (pid) => {
      const line = await textOf(`/proc/${pid}/cmdline`);
      return `\0${line}`.includes(`\0${sought.join("\0")}\0`) ? [pid] : [];
    }),
  );
  return matches.flat();
};
