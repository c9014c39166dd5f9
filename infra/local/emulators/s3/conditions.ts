import { S3Error } from "./s3-error.ts";
import type { StoredVersion } from "./storage/version-record.ts";

/** The ETag of a version, quoted as it goes over the wire. */
export const etagOf = ({ md5 }: Pick<StoredVersion, "md5">): string => `"${md5}"`;

/** What a writer requires of the version that its own would replace. */
export const writeGuard = (settings: ReadonlyMap<string, string>) => {
  const match = settings.get("if-match");
  const noneMatch = settings.get("if-none-match");
  if (noneMatch !== undefined && noneMatch.trim() !== "*") {
    throw new S3Error("NotImplemented", "If-None-Match takes * only when writing");
  }
  return (current: StoredVersion | undefined): void => {
    if (noneMatch !== undefined && current) throw failed("If-None-Match");
    if (match === undefined) return;
    if (!current) throw new S3Error("NoSuchKey", "The specified key does not exist.");
    if (!names(match, current)) throw failed("If-Match");
  };
};

/** What a reader requires; the answer says whether it already holds this version. */
export const readerHolds = (
  settings: ReadonlyMap<string, string>,
  record: StoredVersion,
  prefix = "",
): boolean => {
  const match = settings.get(`${prefix}if-match`);
  const noneMatch = settings.get(`${prefix}if-none-match`);
  const since = Date.parse(settings.get(`${prefix}if-modified-since`) ?? "");
  const unmodified = Date.parse(settings.get(`${prefix}if-unmodified-since`) ?? "");
  const modified = Math.floor(record.modified / 1000) * 1000;
  if (match !== undefined && !names(match, record)) throw failed("If-Match");
  if (match === undefined && modified > unmodified) throw failed("If-Unmodified-Since");
  return noneMatch === undefined ? modified <= since : names(noneMatch, record);
};

/** Refuses a precondition that does not hold. */
export const failed = (condition: string): S3Error =>
  new S3Error(
    "PreconditionFailed",
    "At least one of the pre-conditions you specified did not hold",
    { details: { Condition: condition } },
  );

const names = (list: string, record: StoredVersion) =>
  list
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === "*" || tag === etagOf(record) || tag === record.md5);
