import type { Access, Caller } from "../../../access.ts";
import { S3Error } from "../s3-error.ts";
import { queryValue, type S3Request } from "../s3-request.ts";
import { canonicalRequest, requireSignedHeaders } from "./canonical-request.ts";
import { algorithm, credentialOf, sha256, signerOf, signingTime } from "./signature.ts";

/** Who asks, and what they said about the body. */
export type Authentic = {
  readonly caller: Caller;
  /** A digest in hexadecimal, or one of the words that stand for it. */
  readonly payload: string;
};

type Judge = { readonly access: Access; readonly now: () => number };

type Claim = {
  readonly credential: string;
  readonly date: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly payload: string;
};

const minute = 60_000;
const skew = 15 * minute;
const longestLife = 604_800;

/** Verifies a request signed in its Authorization header or in its query. */
export const authenticate = (request: S3Request, judge: Judge): Authentic => {
  const header = request.headers.get("authorization");
  const inQuery = request.query.some(([name]) => /^x-amz-(algorithm|signature)$/i.test(name));
  if (header !== undefined && inQuery) {
    throw new S3Error("InvalidArgument", "Only one auth mechanism allowed");
  }
  if (header !== undefined) return byHeader(request, header, judge);
  if (inQuery) return byQuery(request, judge);
  throw new S3Error("AccessDenied", "Access Denied");
};

const byHeader = (request: S3Request, header: string, judge: Judge) => {
  const [, credential, signedHeaders, signature] =
    /^AWS4-HMAC-SHA256 +Credential=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([^,\s]+)$/.exec(
      header,
    ) ?? [];
  if (!credential || !signedHeaders || !signature) {
    throw new S3Error("AuthorizationHeaderMalformed", "The authorization header is malformed");
  }
  const payload = request.headers.get("x-amz-content-sha256");
  if (payload === undefined) {
    throw new S3Error(
      "InvalidRequest",
      "Missing required header for this request: x-amz-content-sha256",
    );
  }
  const date = request.headers.get("x-amz-date") ?? "";
  const time = signingTime(date);
  if (time === undefined) {
    throw new S3Error(
      "AccessDenied",
      "AWS authentication requires a valid Date or x-amz-date header",
    );
  }
  if (Math.abs(judge.now() - time) > skew) {
    throw new S3Error(
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
      { details: { ServerTime: new Date(judge.now()).toISOString() } },
    );
  }
  const claim = { credential, date, signedHeaders: signedHeaders.split(";"), signature, payload };
  return verified(request, claim, judge, "AuthorizationHeaderMalformed");
};

const byQuery = (request: S3Request, judge: Judge) => {
  const value = (name: string) => queryValue(request, `X-Amz-${name}`) ?? "";
  const malformed = (message: string) => new S3Error("AuthorizationQueryParametersError", message);
  const date = value("Date");
  const time = signingTime(date);
  const seconds = value("Expires");
  if (value("Algorithm") !== algorithm) {
    throw malformed(`X-Amz-Algorithm only supports "${algorithm}"`);
  }
  if (time === undefined) throw malformed("X-Amz-Date must be in the ISO8601 Long Format");
  if (!/^\d{1,6}$/.test(seconds) || Number(seconds) < 1 || Number(seconds) > longestLife) {
    throw malformed("X-Amz-Expires must be between 1 and 604800 seconds");
  }
  const payload = request.headers.get("x-amz-content-sha256") ?? value("Content-Sha256");
  const claim = {
    credential: value("Credential"),
    date,
    signedHeaders: value("SignedHeaders").split(";"),
    signature: value("Signature"),
    payload: payload === "" ? "UNSIGNED-PAYLOAD" : payload,
  };
  const authentic = verified(request, claim, judge, "AuthorizationQueryParametersError");
  if (judge.now() < time - skew) throw new S3Error("AccessDenied", "Request is not yet valid");
  if (judge.now() > time + Number(seconds) * 1000) {
    throw new S3Error("AccessDenied", "Request has expired", {
      details: { "X-Amz-Expires": seconds, ServerTime: new Date(judge.now()).toISOString() },
    });
  }
  return authentic;
};

const verified = (
  request: S3Request,
  { credential: text, date, signedHeaders, signature, payload }: Claim,
  { access }: Judge,
  malformed: "AuthorizationHeaderMalformed" | "AuthorizationQueryParametersError",
): Authentic => {
  const credential = credentialOf(text);
  if (credential?.day !== date.slice(0, 8)) {
    throw new S3Error(malformed, "The credential is malformed or of another day");
  }
  requireSignedHeaders(request, signedHeaders);
  const canonical = canonicalRequest(request, signedHeaders, payload);
  const stringToSign = [algorithm, date, credential.scope, sha256(canonical)].join("\n");
  return { caller: signerOf({ access, credential, stringToSign, signature }), payload };
};
