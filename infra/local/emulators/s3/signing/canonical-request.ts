import { S3Error } from "../s3-error.ts";
import type { S3Request } from "../s3-request.ts";

/** The one spelling of a request that both sides sign. */
export const canonicalRequest = (
  { method, path, query, headers }: S3Request,
  signedHeaders: readonly string[],
  payload: string,
): string =>
  [
    method,
    path.split("/").map(encoded).join("/"),
    query
      .filter(([name]) => name !== "X-Amz-Signature")
      .map(([name, value]) => [encoded(name), encoded(value)] as const)
      .sort(([a, x], [b, y]) => (a === b ? ordered(x, y) : ordered(a, b)))
      .map((pair) => pair.join("="))
      .join("&"),
    ...signedHeaders.map((name) => `${name}:${tidy(headers.get(name) ?? "")}`),
    "",
    signedHeaders.join(";"),
    payload,
  ].join("\n");

/** Refuses a request whose signature leaves out a header that changes its meaning. */
export const requireSignedHeaders = (
  { headers }: S3Request,
  signedHeaders: readonly string[],
): void => {
  const unsigned = [...headers.keys()].filter(
    (name) =>
      (name === "host" || (name.startsWith("x-amz-") && name !== "x-amz-content-sha256")) &&
      !signedHeaders.includes(name),
  );
  if (unsigned.length === 0) return;
  throw new S3Error(
    "AccessDenied",
    "There were headers present in the request which were not signed",
    { details: { HeadersNotSigned: unsigned.join(", ") } },
  );
};

const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const ordered = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const tidy = (value: string) => value.trim().replace(/\s+/g, " ");
