import type { Answer } from "../answer.ts";
import { checksumOf } from "../bodies/checksums.ts";
import { receiveBody } from "../bodies/receive-body.ts";
import { etagOf, writeGuard } from "../conditions.ts";
import type { Exchange } from "../exchange.ts";
import { asksForLock, requestedLock } from "../object-lock.ts";
import { writtenProperties } from "../object-properties.ts";
import { requireBucket, requireGrant } from "../permission.ts";
import { S3Error } from "../s3-error.ts";
import type { StoredVersion } from "../storage/version-record.ts";

/** Stores the body as a new version. */
export const putObject = async (exchange: Exchange): Promise<Answer> => {
  const { request, settings, buckets, caller, store, now } = exchange;
  const { key } = request;
  requireGrant(buckets, caller, { verb: "write", bucket: request.bucket, key });
  const bucket = requireBucket(buckets, request.bucket);
  const written = writtenProperties(settings);
  const lock = requestedLock(settings, bucket, now());
  const guard = writeGuard(settings);
  const current = store.latest(bucket.name, key);
  guard(current?.kind === "object" ? current : undefined);

  const { staged, claim } = await receiveBody(exchange);
  if (asksForLock(settings) && !claim && !settings.has("content-md5")) {
    await store.discard(staged);
    throw new S3Error(
      "InvalidRequest",
      "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters",
    );
  }
  const properties = { ...written, ...lock, algorithm: claim?.algorithm ?? "crc32" } as const;
  return {
    status: 200,
    headers: writtenHeaders(store.keep({ bucket, key, properties, guard }, staged)),
  };
};

/** What a writer is told about its version. */
export const writtenHeaders = (record: StoredVersion): Record<string, string> => ({
  etag: etagOf(record),
  "x-amz-version-id": record.version,
  [`x-amz-checksum-${record.properties.algorithm}`]: checksumOf(
    record,
    record.properties.algorithm,
  ),
  "x-amz-checksum-type": "FULL_OBJECT",
});
