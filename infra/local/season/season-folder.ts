import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeDataFolder } from "../data-folder.ts";
import { StartFailure } from "../start-failure.ts";

const mark = "season.txt";

/**
 * Empties the folder of seasons for a new one. What a season did not leave there is never deleted:
 * another folder has to be named then; nor is one in which a season is being played.
 */
export const emptySeasonFolder = (folder: string, season: string): void => {
  const found = existsSync(folder) ? readdirSync(folder) : [];
  if (found.length > 0) {
    if (!found.includes(mark)) {
      throw new StartFailure(`${folder} holds something else than a played season: set DATA_DIR`);
    }
    takeDataFolder(folder).release();
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, mark), `${season}\n`);
};
