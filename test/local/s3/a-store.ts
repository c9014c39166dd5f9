import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { onTestFinished } from "vitest";
import type { FunctionSpec } from "../../../functions/manifest.ts";
import { accessFor, operator } from "../../../infra/local/access.ts";
import { startS3 } from "../../../infra/local/emulators/s3/start-s3.ts";
import { theBuckets } from "./the-buckets.ts";

const task = { entry: "functions/steps/any.ts", on: "task", env: [] } as const;

/** Functions with the grants that the tests need, whatever the product's manifest says. */
const functions: Readonly<Record<string, FunctionSpec>> = {
  Uploader: { ...task, grants: { files: ["write incoming"] } },
  Checker: { ...task, grants: { files: ["read incoming", "write dossiers"] } },
  Cleaner: { ...task, grants: { files: ["delete incoming"] } },
  Idler: { ...task, grants: {} },
};

export const testAccess = accessFor("a secret of the tests", functions);

type Options = Partial<Parameters<typeof startS3>[0]>;

/** A store of its own for one test, and clients that sign as any of its callers. */
export const aStore = async (options: Options = {}) => {
  const folder = options.folder ?? (await aFolder());
  const time = { offset: 0 };
  const store = await startS3({
    folder,
    clock: { now: () => Date.now() + time.offset },
    access: testAccess,
    buckets: theBuckets,
    ...options,
  });
  onTestFinished(() => store.close().catch(() => undefined));
  return {
    folder,
    url: store.url,
    close: store.close,
    advance: (milliseconds: number) => {
      time.offset += milliseconds;
    },
    client: (name: string = operator) => aClient(store.url, name),
  };
};

/** A client of the store that never tries twice, so that each refusal is seen. */
export const aClient = (url: string, name: string = operator) =>
  new S3Client({
    endpoint: url,
    region: "local",
    credentials: testAccess.keysOf(name),
    maxAttempts: 1,
  });

export const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "s3-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
