import { compileFunction } from "node:vm";
import type { VirtualClock } from "../clock.ts";
import { isRecord } from "../is-record.ts";
import { ownConsole } from "./own-console.ts";
import { ownGlobals } from "./own-globals.ts";
import { ownProcess } from "./own-process.ts";
import { ownRequire } from "./own-require.ts";
import { virtualDate } from "./virtual-date.ts";

/** A Lambda's handler as the bundle exports it. */
export type Handler = (event: unknown, context: unknown) => unknown;

/** What a bundle is loaded with. */
export type Loading = {
  readonly name: string;
  readonly text: string;
  readonly env: Readonly<Record<string, string>>;
  readonly clock: VirtualClock;
  /** Takes each line that the function prints. */
  readonly print: (level: string, text: string) => void;
};

/**
 * Loads a bundle into this process with surroundings of its own: settings, time, output and modules.
 * One process for all functions keeps the host small; a function that never yields stops everyone,
 * as it would stop only itself on AWS.
 */
export const loadBundle = ({ name, text, env, clock, print }: Loading): Handler => {
  const output = (level: string) => ({
    write: (line: string) => {
      print(level, line.trimEnd());
      return true;
    },
  });
  const process = ownProcess({ name, env, stdout: output("INFO"), stderr: output("ERROR") });
  const Date = virtualDate(clock.now);
  const console = ownConsole(print);
  const require = ownRequire(process, env);
  const globals = ownGlobals({ process, Date, console });
  const module = { exports: {} };
  const surroundings: Readonly<Record<string, unknown>> = {
    process,
    Date,
    console,
    globalThis: globals,
    global: globals,
    require,
    module,
    exports: module.exports,
    __filename: `/var/task/${name}.js`,
    __dirname: "/var/task",
  };

  const run: unknown = compileFunction(text, Object.keys(surroundings), { filename: `${name}.js` });
  if (typeof run === "function") Reflect.apply(run, undefined, Object.values(surroundings));
  return handlerOf(name, module.exports);
};

const handlerOf = (name: string, exported: unknown): Handler => {
  const handler = isRecord(exported) ? exported["handler"] : undefined;
  if (typeof handler !== "function") throw new Error(`${name} exports no handler`);
  return (event, context): unknown => Reflect.apply(handler, undefined, [event, context]);
};
