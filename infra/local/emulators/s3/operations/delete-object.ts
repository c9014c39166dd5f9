import type { Answer } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { requireVersionId } from "../find-version.ts";
import { requireUnlocked } from "../object-lock.ts";
import { requireBucket, requireGrant } from "../permission.ts";
import { queryValue } from "../s3-request.ts";

/** Hides an object behind a marker, or erases one version unless it is locked. */
export const deleteObject = ({
  request,
  settings,
  buckets,
  caller,
  store,
  now,
}: Exchange): Answer => {
  const { key } = request;
  requireGrant(buckets, caller, { verb: "delete", bucket: request.bucket, key });
  const bucket = requireBucket(buckets, request.bucket).name;
  const version = queryValue(request, "versionId");
  if (version === undefined) return gone(store.hide(bucket, key).version, true);

  const record = store.version(bucket, key, requireVersionId(version));
  if (record?.kind === "object") {
    const asked = settings.get("x-amz-bypass-governance-retention")?.toLowerCase() === "true";
    requireUnlocked(record, now(), asked && caller.grants === "everything");
  }
  if (record) store.erase(record);
  return gone(version, record?.kind === "marker");
};

const gone = (version: string, marker: boolean): Answer => ({
  status: 204,
  headers: { "x-amz-version-id": version, ...(marker && { "x-amz-delete-marker": "true" }) },
});
