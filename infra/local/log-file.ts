import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** A file of JSON lines that never grows beyond twice its limit. */
export type LogFile = {
  readonly write: (line: Readonly<Record<string, unknown>>) => void;
  /** Writes what is still in memory. */
  readonly flush: () => void;
};

const limit = 8_000_000;
const flushEvery = 250;

/** Opens a log; lines are gathered for a moment, and a failure to write goes to `failed`. */
export const logFile = (path: string, failed: (error: unknown) => void): LogFile => {
  mkdirSync(dirname(path), { recursive: true });
  let waiting = "";
  let timer: NodeJS.Timeout | undefined;
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === "") return;
    const text = waiting;
    waiting = "";
    try {
      if (size > limit) {
        renameSync(path, `${path}.old`);
        size = 0;
      }
      appendFileSync(path, text);
      size += Buffer.byteLength(text);
    } catch (error) {
      failed(error);
    }
  };

  return {
    write: (line) => {
      waiting += `${JSON.stringify(line)}\n`;
      timer ??= setTimeout(flush, flushEvery).unref();
    },
    flush,
  };
};
