import type { Bucket } from "./buckets.ts";
import { S3Error } from "./s3-error.ts";
import type { Properties, StoredVersion } from "./storage/version-record.ts";

type Lock = Pick<Properties, "lock" | "legalHold">;

const day = 86_400_000;

/** The lock that a new version gets: what its writer asks for, else what the bucket prescribes. */
export const requestedLock = (
  settings: ReadonlyMap<string, string>,
  { objectLock, retention }: Bucket,
  now: number,
): Lock => {
  const mode = settings.get("x-amz-object-lock-mode");
  const until = settings.get("x-amz-object-lock-retain-until-date");
  const hold = settings.get("x-amz-object-lock-legal-hold");
  if (!asksForLock(settings)) {
    return retention && objectLock
      ? { lock: { mode: retention.mode, until: now + retention.days * day } }
      : {};
  }
  if (!objectLock) {
    throw new S3Error("InvalidRequest", "Bucket is missing Object Lock Configuration");
  }
  if (hold !== undefined && hold !== "ON" && hold !== "OFF") {
    throw new S3Error("InvalidArgument", "Legal Hold must be either of 'ON' or 'OFF'");
  }
  return {
    ...(hold === "ON" && { legalHold: true }),
    ...((mode !== undefined || until !== undefined) && { lock: lockOf(mode, until, now) }),
  };
};

/** Whether a writer says anything about locks. */
export const asksForLock = (settings: ReadonlyMap<string, string>): boolean =>
  [...settings.keys()].some((name) => name.startsWith("x-amz-object-lock-"));

/** Refuses the deletion of a version that is retained or held. */
export const requireUnlocked = (
  { properties: { lock, legalHold } }: StoredVersion,
  now: number,
  mayBypass: boolean,
): void => {
  const retained = lock && lock.until > now && !(lock.mode === "GOVERNANCE" && mayBypass);
  if (!retained && !legalHold) return;
  throw new S3Error("AccessDenied", "Access Denied because object protected by object lock.");
};

const lockOf = (
  mode: string | undefined,
  until: string | undefined,
  now: number,
): NonNullable<Lock["lock"]> => {
  if (mode === undefined || until === undefined) {
    throw new S3Error(
      "InvalidArgument",
      "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
    );
  }
  if (mode !== "GOVERNANCE" && mode !== "COMPLIANCE") {
    throw new S3Error("InvalidArgument", "Unknown wormMode directive.");
  }
  const time = Date.parse(until);
  if (Number.isNaN(time)) {
    throw new S3Error(
      "InvalidArgument",
      "The retain until date must be provided in ISO 8601 format",
    );
  }
  if (time <= now) {
    throw new S3Error("InvalidArgument", "The retain until date must be in the future!");
  }
  return { mode, until: time };
};
