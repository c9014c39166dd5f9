import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundling } from "../../../schemas/bundling.ts";
import { bundleFolder } from "./bundle-folder.ts";

/** Turns entries into bundles, each once for as long as its sources stay the same. */
export type Bundler = {
  /** The text of a function's bundle. */
  readonly textOf: (name: string) => Promise<string>;
  /** Bundles everything that is missing; resolves when the compiler's process has ended. */
  readonly fill: () => Promise<void>;
};

type Entries = Readonly<Record<string, { readonly entry: string }>>;

/** Makes a bundler over a cache that other hosts on the same sources share. */
export const bundlerFor = (root: string, functions: Entries): Bundler => {
  const folder = bundleFolder(
    root,
    Object.values(functions).map(({ entry }) => entry),
  );
  const compile = compiler(root, folder);
  const under = new Map<string, Promise<void>>();

  const pathOf = (name: string) => join(folder, `${name}.js`);
  const missing = (name: string) => !existsSync(pathOf(name));
  const entriesOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, functions[name]?.entry ?? name]));

  // One alone takes a fraction of a second, so the first to be called does not wait for all.
  const bundled = (name: string) => {
    const running = under.get(name) ?? compile(entriesOf([name]));
    under.set(name, running);
    return running.finally(() => under.delete(name));
  };

  return {
    textOf: async (name) => {
      if (missing(name)) await bundled(name);
      return readFile(pathOf(name), "latin1");
    },
    fill: async () => {
      const names = Object.keys(functions).filter(missing);
      if (names.length > 0) await compile(entriesOf(names));
    },
  };
};

/** Compiles into a folder of its own first: a bundle is there whole or not at all. */
const compiler = (root: string, folder: string) => {
  let running = 0;
  return async (entryPoints: Record<string, string>) => {
    const esbuild = await import("esbuild");
    const outdir = mkdtempSync(join(folder, ".building-"));
    running += 1;
    try {
      await esbuild.build({
        ...bundling,
        mainFields: [...bundling.mainFields],
        entryPoints,
        outdir,
        absWorkingDir: root,
        logLevel: "silent",
      });
      for (const file of readdirSync(outdir)) renameSync(join(outdir, file), join(folder, file));
    } finally {
      rmSync(outdir, { recursive: true, force: true });
      running -= 1;
      // The compiler is a process of its own and would otherwise stay as long as the host.
      if (running === 0) await esbuild.stop();
    }
  };
};
