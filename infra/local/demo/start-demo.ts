import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Host } from "../host.ts";
import { reasonOf } from "../reason-of.ts";
import { readKept, writeKept } from "../kept-file.ts";

/** Where the demonstration begins: a Monday morning in the autumn of its source, in Vietnam. */
export const demoStart = Date.parse("2022-10-03T01:30:00Z");

const provinces = join(import.meta.dirname, "../../../schemas/data/registry.json");
const demonstration = join(import.meta.dirname, "data/registry.json");

/** Loads what every system knows: the provincial alliances, the clusters, the campaigns. */
export const loadBase = (host: Host) => load(host, provinces);

/** Loads the invented people and seasons of the demonstration. */
export const loadDemo = (host: Host) => load(host, demonstration);

const tries = 3;

/**
 * Plays what is to be played into the folder; the product runs whatever becomes of it. A play that
 * stopped is played on, since no act in it is done twice.
 */
export const playOnce = async (host: Host): Promise<void> => {
  const { playOn } = await import("./plays.ts");
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      await playOn(host);
      return;
    } catch (error) {
      const cause = error instanceof Error && error.cause ? ` (${reasonOf(error.cause)})` : "";
      console.error(`suy-ton: the demonstration stopped half-way: ${reasonOf(error)}${cause}`);
    }
  }
};

/** Loads a file unless this very file was loaded before: what was changed since then stays. */
const load = async (host: Host, path: string) => {
  const file = readKept(path);
  if (file === undefined) return;
  const digest = createHash("sha256").update(file).digest("hex");
  const mark = join(host.folder, `loaded-${basename(dirname(dirname(path)))}.txt`);
  if (readKept(mark) === digest) return;
  await host.invoke("LoadRegistry", JSON.parse(file));
  writeKept(mark, digest);
};
