import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";

/** Where the store keeps what. */
export type Folders = {
  readonly index: string;
  readonly objects: string;
  readonly staging: string;
  /** Where the bytes of that digest are. Keys never reach the file system. */
  readonly fileOf: (sha256: string) => string;
};

/** Makes the folders of a store, and drops uploads that a kill interrupted. */
export const storeFolders = (folder: string): Folders => {
  const objects = join(folder, "objects");
  const staging = join(folder, "staging");
  rmSync(staging, { recursive: true, force: true });
  for (const path of [objects, staging]) mkdirSync(path, { recursive: true });
  return {
    index: join(folder, "index.sqlite"),
    objects,
    staging,
    fileOf: (sha256) => join(objects, sha256),
  };
};

/** Removes bytes that no version names: a kill came between the file and its row, or the reverse. */
export const sweepObjects = ({ objects, fileOf }: Folders, database: DatabaseSync): void => {
  const known = new Set(
    database
      .prepare("SELECT DISTINCT sha256 FROM versions WHERE sha256 IS NOT NULL")
      .all()
      .map((row) => row["sha256"]),
  );
  for (const name of readdirSync(objects)) if (!known.has(name)) rmSync(fileOf(name));
};
