import { S3Error } from "../s3-error.ts";
import { queryValue, type S3Request } from "../s3-request.ts";

/** What both lists take. */
export type ListQuery = {
  readonly prefix: string;
  readonly delimiter: string;
  readonly limit: number;
  readonly encoding: "url" | undefined;
  /** A key as the client asked to have it spelled. */
  readonly spelled: (key: string) => string;
};

const mostKeys = 1000;

/** Reads the parameters of a list. */
export const listQuery = (request: S3Request): ListQuery => {
  const encoding = queryValue(request, "encoding-type");
  const limit = queryValue(request, "max-keys") ?? String(mostKeys);
  if (!/^\d{1,9}$/.test(limit)) {
    throw new S3Error(
      "InvalidArgument",
      "Provided max-keys not an integer or within integer range",
    );
  }
  if (encoding !== undefined && encoding !== "url") {
    throw new S3Error("InvalidArgument", "Invalid Encoding Method specified in Request");
  }
  return {
    prefix: queryValue(request, "prefix") ?? "",
    delimiter: queryValue(request, "delimiter") ?? "",
    limit: Math.min(Number(limit), mostKeys),
    encoding,
    spelled: (key) => (encoding === "url" ? key.split("/").map(encodeURIComponent).join("/") : key),
  };
};
