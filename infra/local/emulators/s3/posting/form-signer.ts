import type { Access, Caller } from "../../../access.ts";
import { S3Error } from "../s3-error.ts";
import { algorithm, credentialOf, signerOf, signingTime } from "../signing/signature.ts";

/** The caller who signed the policy of a form. */
export const formSigner = (fields: ReadonlyMap<string, string>, access: Access): Caller => {
  const field = (name: string) => fields.get(name) ?? "";
  if (!fields.has("policy") || !fields.has("x-amz-signature")) {
    throw new S3Error("AccessDenied", "Access Denied");
  }
  if (field("x-amz-algorithm") !== algorithm) throw invalid("x-amz-algorithm");
  const date = field("x-amz-date");
  if (signingTime(date) === undefined) throw invalid("x-amz-date");
  const credential = credentialOf(field("x-amz-credential"));
  if (credential?.day !== date.slice(0, 8)) throw invalid("x-amz-credential");
  return signerOf({
    access,
    credential,
    stringToSign: field("policy"),
    signature: field("x-amz-signature"),
  });
};

const invalid = (name: string) =>
  new S3Error("InvalidArgument", `The field ${name} is missing or malformed`, {
    details: { ArgumentName: name },
  });
