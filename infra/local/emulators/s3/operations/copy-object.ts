import { xmlAnswer, type Answer } from "../answer.ts";
import { checksumOf, knownAlgorithm } from "../bodies/checksums.ts";
import { etagOf, failed, readerHolds, writeGuard } from "../conditions.ts";
import type { Exchange } from "../exchange.ts";
import { findVersion } from "../find-version.ts";
import { requestedLock } from "../object-lock.ts";
import { writtenProperties } from "../object-properties.ts";
import { requireBucket, requireGrant } from "../permission.ts";
import { S3Error } from "../s3-error.ts";
import { s3Namespace, xmlDocument } from "../xml.ts";
import { writtenHeaders } from "./put-object.ts";

/** Makes a new version of the bytes of another object or version, at once or not at all. */
export const copyObject = ({
  request,
  settings,
  buckets,
  caller,
  store,
  now,
}: Exchange): Answer => {
  const source = copySource(settings.get("x-amz-copy-source") ?? "");
  const { key } = request;
  requireGrant(buckets, caller, { verb: "read", bucket: source.bucket, key: source.key });
  requireGrant(buckets, caller, { verb: "write", bucket: request.bucket, key });
  const bucket = requireBucket(buckets, request.bucket);
  requireBucket(buckets, source.bucket);
  const record = findVersion(store, source);
  if (readerHolds(settings, record, "x-amz-copy-source-")) throw failed("x-amz-copy-source-if");

  const replaces = replacesProperties(settings);
  const itself = source.bucket === bucket.name && source.key === key && !source.version;
  if (itself && !replaces) {
    throw new S3Error(
      "InvalidRequest",
      "This copy request is illegal because it is trying to copy an object to itself without changing its metadata.",
    );
  }
  const { headers, metadata, algorithm } = record.properties;
  const written = writtenProperties(settings);
  const asked = settings.get("x-amz-checksum-algorithm");
  const properties = {
    ...(replaces ? written : { headers, metadata }),
    ...requestedLock(settings, bucket, now()),
    algorithm: asked === undefined ? algorithm : knownAlgorithm(asked),
  };
  const copy = store.copy({ bucket, key, properties, guard: writeGuard(settings) }, record);
  const { etag: _etag, ...told } = writtenHeaders(copy);
  const result = xmlDocument(
    [
      "CopyObjectResult",
      [
        ["LastModified", new Date(copy.modified).toISOString()],
        ["ETag", etagOf(copy)],
        [`Checksum${properties.algorithm.toUpperCase()}`, checksumOf(copy, properties.algorithm)],
      ],
    ],
    s3Namespace,
  );
  return xmlAnswer(200, result, { ...told, "x-amz-copy-source-version-id": record.version });
};

const copySource = (header: string) => {
  const [path = "", version] = header.split(/\?versionId=/);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path).replace(/^\//, "");
  } catch {
    decoded = "";
  }
  const slash = decoded.indexOf("/");
  const [bucket, key] = [decoded.slice(0, Math.max(0, slash)), decoded.slice(slash + 1)];
  if (bucket && key) return { bucket, key, version };
  throw new S3Error("InvalidArgument", "Copy Source must mention the source bucket and key");
};

const replacesProperties = (settings: ReadonlyMap<string, string>) => {
  const directive = settings.get("x-amz-metadata-directive") ?? "COPY";
  if (directive === "COPY" || directive === "REPLACE") return directive === "REPLACE";
  throw new S3Error("InvalidArgument", "Unknown metadata directive.");
};
