import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { manifest } from "../../functions/manifest.ts";
import { bundleFolder } from "../../infra/local/functions/bundle-folder.ts";
import { bundlerFor } from "../../infra/local/functions/bundler.ts";

const root = join(import.meta.dirname, "../..");

/** Where the bundle of each function lies, by its name; whatever was missing has been bundled. */
export const filledBundles = async (): Promise<ReadonlyMap<string, string>> => {
  const bundler = bundlerFor(root, manifest);
  // The bundler begins late and keeps no process alive until it has begun.
  await Promise.all([bundler.fill(), pause(1_000)]);
  await bundler.close();
  const folder = bundleFolder(
    root,
    Object.values(manifest).map(({ entry }) => entry),
  );
  return new Map(Object.keys(manifest).map((name) => [name, join(folder, `${name}.js`)]));
};
