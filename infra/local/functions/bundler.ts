import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
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

const headStart = 300;

/** Makes a bundler over a cache that other hosts on the same sources share. */
export const bundlerFor = (root: string, functions: Entries): Bundler => {
  const folder = bundleFolder(
    root,
    Object.values(functions).map(({ entry }) => entry),
  );
  const { compile, close } = compiler(root, folder);
  let closed = false;
  let filling = Promise.resolve();
  let line: Promise<void> = Promise.resolve();

  const pathOf = (name: string) => join(folder, `${name}.js`);
  const missing = (name: string) => !existsSync(pathOf(name));
  const entriesOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, functions[name]?.entry ?? name]));

  // One alone takes a fraction of a second, so whoever is called first does not wait for all. One
  // after the other, since by the second or third all of them are there.
  const bundled = (name: string) => {
    const turn = line.then(async () => {
      if (missing(name)) await compile(entriesOf([name]));
    });
    line = turn.catch(() => undefined);
    return turn;
  };

  return {
    textOf: async (name) => {
      if (missing(name)) await bundled(name);
      return inAscii(await readFile(pathOf(name), "utf8"));
    },
    fill: async () => {
      // What is needed to start comes first, with the machine to itself.
      await pause(headStart, undefined, { ref: false });
      await line;
      if (closed) return;
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

/**
 * esbuild escapes what is not ASCII everywhere but in regular expressions, where the same escapes
 * mean the same. One such letter would make the whole text take twice the memory.
 */
const inAscii = (text: string): string =>
  text.replace(/[^\p{ASCII}]/gu, (letter) =>
    Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
