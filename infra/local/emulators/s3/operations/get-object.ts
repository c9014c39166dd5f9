import type { Answer } from "../answer.ts";
import { checksumOf } from "../bodies/checksums.ts";
import { etagOf, readerHolds } from "../conditions.ts";
import type { Exchange } from "../exchange.ts";
import { findVersion } from "../find-version.ts";
import { metadataHeaders, requireHeaderText } from "../object-properties.ts";
import { requireBucket, requireGrant } from "../permission.ts";
import { queryValue } from "../s3-request.ts";
import type { StoredVersion } from "../storage/version-record.ts";
import { requestedRange } from "./requested-range.ts";

/** Sends a version, or part of it; for HEAD its headers only. */
export const getObject = (exchange: Exchange): Answer => {
  const { request, settings, buckets, caller, store } = exchange;
  const { key } = request;
  requireGrant(buckets, caller, { verb: "read", bucket: request.bucket, key });
  const bucket = requireBucket(buckets, request.bucket).name;
  const version = queryValue(request, "versionId");
  const record = findVersion(store, { bucket, key, version });
  const headers = {
    ...versionHeaders(record),
    ...record.properties.headers,
    ...overrides(exchange),
  };
  if (readerHolds(settings, record)) return { status: 304, headers };

  const range = requestedRange(settings, record);
  const checksum = !range && settings.get("x-amz-checksum-mode")?.toUpperCase() === "ENABLED";
  const { start, length } = range ?? { start: 0, length: record.size };
  const sent = {
    ...headers,
    "content-length": String(length),
    ...(checksum && checksumHeaders(record)),
    ...(range && { "content-range": range.header }),
  };
  const status = range ? 206 : 200;
  if (request.method === "HEAD") return { status, headers: sent };
  return { status, headers: sent, body: { descriptor: store.open(record), start, length } };
};

const versionHeaders = (record: StoredVersion): Record<string, string> => {
  const { metadata, lock, legalHold } = record.properties;
  return {
    "accept-ranges": "bytes",
    "last-modified": new Date(record.modified).toUTCString(),
    etag: etagOf(record),
    "x-amz-version-id": record.version,
    ...metadataHeaders(metadata),
    ...(lock && {
      "x-amz-object-lock-mode": lock.mode,
      "x-amz-object-lock-retain-until-date": new Date(lock.until).toISOString(),
    }),
    ...(legalHold && { "x-amz-object-lock-legal-hold": "ON" }),
  };
};

const checksumHeaders = (record: StoredVersion) => {
  const { algorithm } = record.properties;
  return {
    [`x-amz-checksum-${algorithm}`]: checksumOf(record, algorithm),
    "x-amz-checksum-type": "FULL_OBJECT",
  };
};

const overrides = ({ request }: Exchange): Record<string, string> =>
  Object.fromEntries(
    [
      "cache-control",
      "content-disposition",
      "content-encoding",
      "content-language",
      "content-type",
      "expires",
    ].flatMap((name) => {
      const value = queryValue(request, `response-${name}`);
      return value === undefined ? [] : [[name, requireHeaderText(value)] as const];
    }),
  );
