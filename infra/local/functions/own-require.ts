import { createRequire, isBuiltin } from "node:module";
import { homedir } from "node:os";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { isRecord } from "../is-record.ts";

const builtin: (id: string) => unknown = createRequire(import.meta.url);

/**
 * The `require` that a bundle gets: what Node brings and nothing else, with the doors to the host's
 * own settings closed. The SDK would read the person's AWS files from the home folder, and a child
 * process would inherit every variable of the machine.
 */
export const ownRequire = (ownProcess: object, env: NodeJS.ProcessEnv) => {
  const replaced: Readonly<Record<string, unknown>> = {
    process: ownProcess,
    os: overlay(builtin("node:os"), { homedir: () => `${homedir()}/.none` }),
    child_process: refusing(builtin("node:child_process"), "child_process"),
    cluster: refusing(builtin("node:cluster"), "cluster"),
    worker_threads: overlay(builtin("node:worker_threads"), {
      Worker: workerWith(env),
    }),
  };
  return (id: string): unknown => {
    const name = id.replace(/^node:/, "");
    if (Object.hasOwn(replaced, name)) return replaced[name];
    if (isBuiltin(id)) return builtin(id);
    throw new Error(`Cannot find module '${id}': a bundle brings all it needs`);
  };
};

const overlay = (target: unknown, own: Readonly<Record<string, unknown>>): unknown =>
  isRecord(target) ? { ...target, ...own } : own;

const refusing = (target: unknown, name: string): unknown =>
  Object.fromEntries(
    Object.keys(isRecord(target) ? target : {}).map((key) => [
      key,
      () => {
        throw new Error(`a function has no ${name}.${key}: it may not start a process`);
      },
    ]),
  );

const workerWith = (env: NodeJS.ProcessEnv): unknown =>
  class extends Worker {
    constructor(file: string | URL, options: WorkerOptions = {}) {
      super(file, { env, ...options });
    }
  };
