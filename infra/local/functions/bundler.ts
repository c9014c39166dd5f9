import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleFolder } from "./bundle-folder.ts";
import { compiler } from "./compiler.ts";

/** Turns entries into bundles, each once for as long as its sources stay the same. */
export type Bundler = {
  /** The text of a function's bundle. */
  readonly textOf: (name: string) => Promise<string>;
  /** Bundles everything that is missing. */
  readonly fill: () => Promise<void>;
  /** Ends whatever is being bundled. */
  readonly close: () => Promise<void>;
};

type Entries = Readonly<Record<string, { readonly entry: string }>>;

/** Makes a bundler over a cache that other hosts on the same sources share. */
export const bundlerFor = (root: string, functions: Entries): Bundler => {
  const folder = bundleFolder(
    root,
    Object.values(functions).map(({ entry }) => entry),
  );
  const { compile, close } = compiler(root, folder);
  let closed = false;
  let filling = Promise.resolve();
  const running = new Map<string, Promise<void>>();

  const pathOf = (name: string) => join(folder, `${name}.js`);
  const missing = (name: string) => !existsSync(pathOf(name));
  const entriesOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, functions[name]?.entry ?? name]));

  // One alone takes a fraction of a second, so the first to be called does not wait for all.
  const bundled = (name: string) => {
    const under =
      running.get(name) ?? compile(entriesOf([name])).finally(() => running.delete(name));
    running.set(name, under);
    return under;
  };

  return {
    textOf: async (name) => {
      if (missing(name)) await bundled(name);
      return readFile(pathOf(name), "latin1");
    },
    fill: async () => {
      const names = Object.keys(functions).filter(missing);
      if (names.length === 0) return;
      filling = compile(entriesOf(names)).catch((error: unknown) => {
        if (!closed) throw error;
      });
      await filling;
    },
    close: async () => {
      closed = true;
      await close();
      await Promise.allSettled([filling]);
    },
  };
};
