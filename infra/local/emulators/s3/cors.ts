import type { Answer } from "./answer.ts";
import { S3Error } from "./s3-error.ts";

type Headers = ReadonlyMap<string, string>;

const allowed = ["GET", "HEAD", "POST"];
const day = "86400";

/** What lets a page of any origin read an answer. Possession of a signature is what counts. */
export const corsHeaders = (headers: Headers): Record<string, string> =>
  headers.has("origin")
    ? {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "ETag, Location, x-amz-version-id, x-amz-request-id",
        vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
      }
    : {};

/** Answers a browser that asks before it sends. */
export const preflight = (headers: Headers): Answer => {
  const method = headers.get("access-control-request-method");
  if (!headers.has("origin") || method === undefined) {
    throw new S3Error("InvalidRequest", "Insufficient information. Origin request header needed.");
  }
  if (!allowed.includes(method)) {
    throw new S3Error("AccessForbidden", "CORSResponse: This CORS request is not allowed.");
  }
  const names = headers.get("access-control-request-headers");
  return {
    status: 200,
    headers: {
      "access-control-allow-methods": allowed.join(", "),
      "access-control-max-age": day,
      ...(names !== undefined && { "access-control-allow-headers": names }),
    },
  };
};
