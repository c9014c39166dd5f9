import type { Access } from "../../../access.ts";
import type { Answer } from "../answer.ts";
import { claimedChecksum, verifyClaim, verifyMd5 } from "../bodies/checksums.ts";
import { multipartForm } from "../bodies/multipart-form.ts";
import type { Exchange } from "../exchange.ts";
import { requestedLock } from "../object-lock.ts";
import { writtenProperties } from "../object-properties.ts";
import { requireBucket, requireGrant } from "../permission.ts";
import { S3Error } from "../s3-error.ts";
import { requireKeyLength } from "../s3-request.ts";
import type { Staged } from "../storage/staged-file.ts";
import { expandedFields } from "./expanded-fields.ts";
import { formSigner } from "./form-signer.ts";
import { postPolicy, type PostPolicy } from "./post-policy.ts";
import { requirePolicy } from "./require-policy.ts";
import { successAnswer } from "./success-answer.ts";

type Posting = Omit<Exchange, "caller" | "payload" | "settings"> & { readonly access: Access };

/** Stores a file that a browser sends with a form whose policy a function signed. */
export const postObject = async ({
  request,
  access,
  buckets,
  store,
  now,
}: Posting): Promise<Answer> => {
  if (!request.headers.has("content-length")) {
    throw new S3Error("MissingContentLength", "You must provide the Content-Length HTTP header.");
  }
  const form = await multipartForm(request.body, request.headers.get("content-type") ?? "");
  const fields = expandedFields(form);
  const caller = formSigner(fields, access);
  const policy = postPolicy(fields.get("policy") ?? "");
  const key = requireKey(fields);
  requireAddressed(fields, request.bucket);
  requirePolicy(policy, new Map([...fields, ["bucket", request.bucket]]), now());
  requireGrant(buckets, caller, { verb: "write", bucket: request.bucket, key });
  const bucket = requireBucket(buckets, request.bucket);
  const written = writtenProperties(fields);
  const lock = requestedLock(fields, bucket, now());
  const claim = claimedChecksum(fields.keys(), (name) => fields.get(name));

  const staged = await store.stage(form.file, { bytes: policy.most, exceeded: tooLarge(policy) });
  try {
    requireEnough(staged, policy);
    verifyMd5(staged, fields.get("content-md5"));
    verifyClaim(staged, claim);
  } catch (error) {
    await store.discard(staged);
    throw error;
  }
  const properties = { ...written, ...lock, algorithm: claim?.algorithm ?? "crc32" } as const;
  const record = store.keep({ bucket, key, properties, guard: () => undefined }, staged);
  return successAnswer(fields, record, request.headers.get("host") ?? "");
};

const requireKey = (fields: ReadonlyMap<string, string>) => {
  const key = fields.get("key");
  if (key) {
    requireKeyLength(key);
    return key;
  }
  throw new S3Error(
    "InvalidArgument",
    "Bucket POST must contain a field named 'key'. If it is specified, please check the order of the fields.",
    { details: { ArgumentName: "key" } },
  );
};

const requireAddressed = (fields: ReadonlyMap<string, string>, bucket: string) => {
  const named = fields.get("bucket");
  if (named === undefined || named === bucket) return;
  throw new S3Error("AccessDenied", "The form names another bucket than it is sent to");
};

const tooLarge = (policy: PostPolicy) => (size: number) =>
  new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    details: { ProposedSize: size, MaxSizeAllowed: policy.most },
  });

const requireEnough = ({ size }: Staged, { least }: PostPolicy) => {
  if (size >= least) return;
  throw new S3Error(
    "EntityTooSmall",
    "Your proposed upload is smaller than the minimum allowed size",
    { details: { ProposedSize: size, MinSizeAllowed: least } },
  );
};
