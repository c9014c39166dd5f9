import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundling } from "../../../schemas/bundling.ts";

const rooms = ["functions", "schemas", "workflows"];
const settings = ["package-lock.json", "tsconfig.json"];
const daysKept = 7;

/**
 * The folder that keeps the bundles of exactly these sources, options and packages, made if it is
 * new. Folders that nobody used for a week are removed.
 */
export const bundleFolder = (root: string, entries: readonly string[]): string => {
  const digest = createHash("sha256").update(JSON.stringify([bundling, entries]));
  const folders = new Set([...rooms, ...entries.map((entry) => dirname(entry))]);
  const files = [...folders].flatMap((folder) => filesUnder(root, folder));
  for (const file of [...new Set(files), ...settings]) {
    digest.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  const cache = join(root, "node_modules/.cache/suy-ton");
  const folder = join(cache, digest.digest("hex").slice(0, 24));
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  removeStale(cache);
  return folder;
};

const filesUnder = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

const removeStale = (cache: string) => {
  const oldest = Date.now() - daysKept * 86_400_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (changed < oldest) rmSync(path, { recursive: true, force: true });
  }
};
