import { randomUUID } from "node:crypto";
import type { FunctionSpec } from "../../../functions/manifest.ts";
import type { VirtualClock } from "../clock.ts";
import type { LogFile } from "../log-file.ts";
import type { Bundler } from "./bundler.ts";
import { errorOf } from "./error-of.ts";
import { instances } from "./instances.ts";
import type { Invocation, Invoke } from "./invocation.ts";
import { loadBundle } from "./load-bundle.ts";
import { runOnce } from "./run-once.ts";
import { running } from "./running.ts";
import { turns } from "./turns.ts";

/** The embedded Lambda. */
export type FunctionRunner = {
  readonly invoke: Invoke;
  readonly loaded: () => readonly string[];
  /** Resolves when nothing runs. */
  readonly settled: () => Promise<void>;
};

/** What the runner needs to run functions. */
export type RunnerParts = {
  readonly functions: Readonly<Record<string, FunctionSpec>>;
  readonly bundler: Bundler;
  readonly clock: VirtualClock;
  readonly envOf: (name: string) => Readonly<Record<string, string>>;
  readonly log: LogFile;
  /** Idle functions kept in memory. */
  readonly keep: number;
};

const secondsToRun = 10;

/**
 * Runs functions in this process as Lambda would: loaded at the first call, JSON in and out, with a
 * timeout, an error as an answer. One instance of a function serves calls that overlap.
 */
export const functionRunner = (parts: RunnerParts): FunctionRunner => {
  const { functions, bundler, clock, envOf, log, keep } = parts;
  const print = (name: string) => (level: string, text: string) => {
    const requestId = running.getStore()?.requestId;
    log.write({ at: new Date(clock.now()).toISOString(), name, requestId, level, text });
  };
  const kept = instances(keep, async (name) => {
    const text = await bundler.textOf(name);
    return loadBundle({ name, text, env: envOf(name), clock, print: print(name) });
  });
  const lines = new Map(
    Object.entries(functions).map(([name, { concurrency = Infinity, timeout = secondsToRun }]) => [
      name,
      turns(concurrency, timeout * 1000),
    ]),
  );
  const active = new Set<Promise<unknown>>();

  const invoke = async (name: string, payload: string): Promise<Invocation> => {
    const spec = functions[name];
    const done = await lines.get(name)?.take();
    if (!spec) return { outcome: "unknown" };
    if (!done) return { outcome: "throttled" };
    const { timeout = secondsToRun, memory = 512 } = spec;
    const call = { name, payload, requestId: randomUUID(), timeout, memory };
    try {
      const invocation = await kept
        .use(name, (handler) => runOnce(handler, call))
        .catch((error: unknown): Invocation => ({ outcome: "failed", error: errorOf(error) }));
      if (invocation.outcome === "failed") {
        print(name)("ERROR", JSON.stringify({ requestId: call.requestId, ...invocation.error }));
        // Lambda ends the copy that timed out or fell; what it left half done must not be reused.
        if (fatal.has(invocation.error.errorType)) kept.drop(name);
      }
      return invocation;
    } finally {
      done();
    }
  };

  return {
    invoke: (name, payload) => {
      const invocation = invoke(name, payload);
      active.add(invocation);
      return invocation.finally(() => active.delete(invocation));
    },
    loaded: kept.loaded,
    settled: async () => {
      while (active.size > 0) await Promise.allSettled(active);
    },
  };
};

const fatal = new Set(["Sandbox.Timedout", "Runtime.UnhandledPromiseRejection"]);
