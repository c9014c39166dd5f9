import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { bundling } from "../../../schemas/bundling.ts";

/** Bundles entries, by the name that each is to have. */
export type Compiler = {
  readonly compile: (entries: Readonly<Record<string, string>>) => Promise<void>;
  /** Ends what is being compiled. */
  readonly close: () => Promise<void>;
};

const program = createRequire(import.meta.url).resolve("esbuild/bin/esbuild");

/**
 * Compiles into a folder, each time in a process that ends with its work. A bundle is there whole or
 * not at all: it is written elsewhere and moved.
 */
export const compiler = (root: string, folder: string): Compiler => {
  const children = new Set<ChildProcess>();

  const run = async (given: readonly string[]) => {
    const child = spawn(program, given, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    children.add(child);
    try {
      const [said] = await Promise.all([text(child.stderr), once(child, "close")]);
      if (child.exitCode !== 0) throw new Error(said.trim() || "the bundler was stopped");
    } finally {
      children.delete(child);
    }
  };

  return {
    compile: async (entries) => {
      const drafts = mkdtempSync(join(folder, ".building-"));
      try {
        const sources = Object.entries(entries).map(([name, entry]) => `${name}=${entry}`);
        await run([...sources, ...flags, `--outdir=${drafts}`, "--log-level=error"]);
        for (const file of readdirSync(drafts)) {
          renameSync(join(drafts, file), join(folder, file));
        }
      } finally {
        rmSync(drafts, { recursive: true, force: true });
      }
    },
    close: async () => {
      const closing = [...children].map((child) => once(child, "close"));
      for (const child of children) child.kill();
      await Promise.all(closing);
    },
  };
};

/** The options as the program takes them: `mainFields: ["a", "b"]` is `--main-fields=a,b`. */
const flags = Object.entries(bundling).flatMap(([option, value]) => {
  const name = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (value === true) return [name];
  if (typeof value === "string") return [`${name}=${value}`];
  if (Array.isArray(value)) return [`${name}=${value.join(",")}`];
  return Object.entries(value).map(([key, set]) => `${name}:${key}=${String(set)}`);
});
