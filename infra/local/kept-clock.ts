import { join } from "node:path";
import { virtualClock, type VirtualClock } from "./clock.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { StartFailure } from "./start-failure.ts";

/**
 * The clock of a data folder: after a restart it stands where it would stand had the host never
 * stopped. It is kept before anything that falls due runs, so no record is ever from the future.
 */
export const keptClock = (folder: string, startAt?: number): VirtualClock => {
  const path = join(folder, "clock.txt");
  let kept = readOffset(path);
  const clock = virtualClock(kept ?? (startAt === undefined ? 0 : startAt - Date.now()));

  const keep = () => {
    const offset = clock.offset();
    if (offset === kept) return;
    writeKept(path, String(offset));
    kept = offset;
  };
  keep();

  return {
    ...clock,
    at: (due, run) =>
      clock.at(due, () => {
        keep();
        return run();
      }),
    advance: async (milliseconds) => {
      await clock.advance(milliseconds);
      keep();
    },
  };
};

const readOffset = (path: string): number | undefined => {
  const text = readKept(path);
  if (text === undefined) return undefined;
  const offset = Number(text);
  if (text.trim() !== "" && Number.isFinite(offset)) return offset;
  throw new StartFailure(`${path} is corrupt: it should hold the milliseconds added to real time`);
};
