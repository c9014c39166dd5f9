import type { Caller } from "../../access.ts";
import { bucketNamed, placeOf, type Buckets } from "./buckets.ts";
import { S3Error } from "./s3-error.ts";

type Verb = "read" | "write" | "delete";

/** Refuses unless the caller's grants name the place that the key, or the listed prefix, is in. */
export const requireGrant = (
  buckets: Buckets,
  caller: Caller,
  { verb, bucket, key }: { readonly verb: Verb; readonly bucket: string; readonly key: string },
): void => {
  if (caller.grants === "everything") return;
  const place = placeOf(buckets, bucket, key);
  if (place && caller.grants.files?.includes(`${verb} ${place}`)) return;
  throw denied(caller, verb);
};

/** Refuses a caller who has no business in the bucket at all. */
export const requireEntry = (buckets: Buckets, caller: Caller, bucket: string): void => {
  if (caller.grants === "everything") return;
  const places = (["incoming", "dossiers", "decisions", "seal"] as const).filter(
    (place) => placeOf(buckets, bucket, `${place}/`) === place,
  );
  const granted = caller.grants.files ?? [];
  if (granted.some((grant) => places.some((place) => grant === `read ${place}`))) return;
  throw denied(caller, "read");
};

/** The bucket of that name, or S3's refusal. */
export const requireBucket = (buckets: Buckets, name: string) => {
  const bucket = bucketNamed(buckets, name);
  if (bucket) return bucket;
  throw new S3Error("NoSuchBucket", "The specified bucket does not exist", {
    details: { BucketName: name },
  });
};

const denied = ({ name }: Caller, verb: Verb) =>
  new S3Error("AccessDenied", `${name} has no grant to ${verb} here`);
