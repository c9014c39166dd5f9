import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StartFailure } from "./start-failure.ts";

/** A data folder that belongs to this host until it is released or the process ends, however. */
export type DataFolder = {
  readonly path: string;
  /** Says where the owner answers, for whoever tries to take the folder meanwhile. */
  readonly announce: (url: string) => void;
  readonly release: () => void;
};

/** Another process has the folder; `url` is where it answers, once it does. */
export class FolderInUse extends StartFailure {
  readonly url: string | undefined;

  constructor(folder: string, owner: string) {
    super(`${folder} is in use by ${owner}: stop it, or set DATA_DIR`);
    this.url = /answers at (\S+)$/u.exec(owner)?.[1];
  }
}

/**
 * Takes a data folder for one host alone. The lock is the system's own on an empty SQLite file, so a
 * killed host leaves none behind.
 */
export const takeDataFolder = (folder: string): DataFolder => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = realpathSync(folder);
  const note = join(path, "host.txt");
  const lock = new DatabaseSync(join(path, "host.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    switch (resultOf(error)) {
      case 5: // SQLITE_BUSY
        throw new FolderInUse(folder, ownerIn(note));
      case 26: // SQLITE_NOTADB
        throw new StartFailure(`${folder}/host.lock is corrupt: delete it, nothing is kept in it`);
      default:
        throw error;
    }
  }
  writeFileSync(note, `process ${process.pid}`);

  return {
    path,
    announce: (url) => {
      writeFileSync(note, `process ${process.pid}, which answers at ${url}`);
    },
    release: () => {
      rmSync(note, { force: true });
      lock.close();
    },
  };
};

/** SQLite's own number of what went wrong. */
const resultOf = (error: unknown) =>
  error instanceof Error && "errcode" in error ? error.errcode : undefined;

const ownerIn = (note: string) => {
  try {
    return readFileSync(note, "utf8");
  } catch {
    return "another process";
  }
};
