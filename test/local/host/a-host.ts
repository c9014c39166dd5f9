import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startHost, type Host, type HostOptions } from "../../../infra/local/host.ts";
import { fixtures } from "./fixtures/functions.ts";

/** A data folder of one's own, removed at the end. */
export const aFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), "suy-ton-host-"));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
};

/** A host with the small functions, stopped and removed at the end. */
export const aHost = async (
  options: Partial<HostOptions> = {},
): Promise<Host & AsyncDisposable> => {
  const folder = await aFolder();
  const host = await startHost({
    ...{ dataDir: folder.path, port: 0, functions: fixtures, outside: {} },
    ...options,
  });
  return {
    ...host,
    [Symbol.asyncDispose]: async () => {
      await host.close();
      await folder[Symbol.asyncDispose]();
    },
  };
};
