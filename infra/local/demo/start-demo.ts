import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../host.ts";
import { isRecord } from "../is-record.ts";
import { readKept, writeKept } from "../kept-file.ts";

/** Fills a new data folder with the demonstration registry and a season in flight, once. */
export const startDemo = async (host: Host): Promise<void> => {
  const done = join(host.folder, "demo.txt");
  if (readKept(done) !== undefined) return;
  const registry = readKept(join(import.meta.dirname, "data/registry.json"));
  if (registry !== undefined) await host.invoke("LoadRegistry", JSON.parse(registry));
  await seed(host);
  writeKept(done, "The demonstration was played into this folder; it is not played again.\n");
};

const seed = async (host: Host) => {
  const path = join(import.meta.dirname, "seed.ts");
  const module: unknown = existsSync(path) ? await import(path) : undefined;
  const play = isRecord(module) ? module["seed"] : undefined;
  if (typeof play === "function") await Reflect.apply(play, undefined, [host]);
};
