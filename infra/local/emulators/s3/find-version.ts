import { S3Error } from "./s3-error.ts";
import type { ObjectStore } from "./storage/object-store.ts";
import type { StoredVersion, VersionRecord } from "./storage/version-record.ts";

type Wanted = {
  readonly bucket: string;
  readonly key: string;
  readonly version?: string | undefined;
};

/** The version that a reader means: the one named, else the latest unless a marker hides it. */
export const findVersion = (
  store: ObjectStore,
  { bucket, key, version }: Wanted,
): StoredVersion => {
  const record =
    version === undefined
      ? store.latest(bucket, key)
      : store.version(bucket, key, requireVersionId(version));
  if (record?.kind === "object") return record;
  if (version === undefined) {
    throw new S3Error("NoSuchKey", "The specified key does not exist.", {
      details: { Key: key },
      headers: markerHeaders(record),
    });
  }
  if (record) {
    throw new S3Error(
      "MethodNotAllowed",
      "The specified method is not allowed against this resource.",
      { headers: { ...markerHeaders(record), allow: "DELETE" } },
    );
  }
  throw new S3Error("NoSuchVersion", "The specified version does not exist.", {
    details: { Key: key, VersionId: version },
  });
};

/** Refuses what cannot be a version id. */
export const requireVersionId = (version: string): string => {
  if (/^[\w.-]{1,64}$/.test(version)) return version;
  throw new S3Error("InvalidArgument", "Invalid version id specified", {
    details: { ArgumentName: "versionId" },
  });
};

const markerHeaders = (record: VersionRecord | undefined): Record<string, string> =>
  record ? { "x-amz-delete-marker": "true", "x-amz-version-id": record.version } : {};
