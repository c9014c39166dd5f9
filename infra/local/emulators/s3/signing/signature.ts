import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Access, Caller } from "../../../access.ts";
import { S3Error } from "../s3-error.ts";

/** The only algorithm accepted. */
export const algorithm = "AWS4-HMAC-SHA256";

/** Whose key signed, and for what: `key/20260131/region/s3/aws4_request`. */
export type Credential = {
  readonly accessKeyId: string;
  readonly day: string;
  /** Everything after the key, as it goes into the text that is signed. */
  readonly scope: string;
  readonly region: string;
};

/** Reads a credential, or says nothing. */
export const credentialOf = (text: string): Credential | undefined => {
  const match = /^([^/]+)\/((\d{8})\/([a-z0-9-]+)\/s3\/aws4_request)$/.exec(text);
  const [, accessKeyId, scope, day, region] = match ?? [];
  if (!accessKeyId || !scope || !day || !region) return undefined;
  return { accessKeyId, day, scope, region };
};

/** Milliseconds since 1970 of a time such as `20260131T101500Z`. */
export const signingTime = (text: string): number | undefined => {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  if (second === undefined) return undefined;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
};

type Signed = {
  readonly access: Access;
  readonly credential: Credential;
  readonly stringToSign: string;
  readonly signature: string;
};

/** The caller whose secret made the signature. */
export const signerOf = ({ access, credential, stringToSign, signature }: Signed): Caller => {
  const caller = access.callerOf(credential.accessKeyId);
  const secret = access.secretOf(credential.accessKeyId);
  if (!caller || secret === undefined) {
    throw new S3Error(
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
    );
  }
  const wanted = hmac(signingKey(secret, credential), stringToSign);
  const given = Buffer.from(/^[0-9a-f]{64}$/.test(signature) ? signature : "", "hex");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new S3Error(
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    );
  }
  return caller;
};

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const hmac = (key: string | Buffer, text: string) =>
  createHmac("sha256", key).update(text).digest();

const signingKey = (secret: string, { day, region }: Credential) =>
  [region, "s3", "aws4_request"].reduce<Buffer>(hmac, hmac(`AWS4${secret}`, day));
