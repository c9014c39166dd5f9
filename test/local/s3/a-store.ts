import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { onTestFinished } from "vitest";
import { operator } from "../../../infra/local/access.ts";
import { startS3 } from "../../../infra/local/emulators/s3/start-s3.ts";
import { theBuckets } from "./the-buckets.ts";
import { theCallers } from "./the-callers.ts";

type Options = Partial<Parameters<typeof startS3>[0]>;

/** A store of its own for one test, and clients that sign as any of its callers. */
export const aStore = async (options: Options = {}) => {
  const folder = options.folder ?? (await aFolder());
  const time = { offset: 0 };
  const store = await startS3({
    folder,
    clock: { now: () => Date.now() + time.offset },
    access: theCallers,
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
    /** Signs at the store's time as it is now. */
    client: (name: string = operator) =>
      aClient(store.url, name, { systemClockOffset: time.offset }),
  };
};

/** A client of the store that never tries twice, so that each refusal is seen. */
export const aClient = (url: string, name: string = operator, more: S3ClientConfig = {}) =>
  new S3Client({
    endpoint: url,
    region: "local",
    credentials: theCallers.keysOf(name),
    maxAttempts: 1,
    ...more,
  });

export const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "s3-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** An address that takes one PUT of any bytes. */
export const anUploadAddress = async (url: string, Key: string) => {
  // Otherwise the client promises the checksum of nothing, and the store holds it to that.
  const client = aClient(url, operator, { requestChecksumCalculation: "WHEN_REQUIRED" });
  return new URL(await getSignedUrl(client, new PutObjectCommand({ Bucket: "the-dossiers", Key })));
};
