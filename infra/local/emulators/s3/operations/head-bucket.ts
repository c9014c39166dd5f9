import type { Answer } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { requireBucket, requireEntry } from "../permission.ts";

/** Says that a bucket is there. */
export const headBucket = ({ request, buckets, caller }: Exchange): Answer => {
  requireEntry(buckets, caller, request.bucket);
  requireBucket(buckets, request.bucket);
  return { status: 200, headers: { "x-amz-bucket-region": "local" } };
};
