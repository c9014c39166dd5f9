import { S3Error } from "./s3-error.ts";
import type { Properties } from "./storage/version-record.ts";

const kept = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
] as const;
const metadataPrefix = "x-amz-meta-";
const mostMetadata = 2048;
const notOffered = [
  "x-amz-tagging",
  "x-amz-website-redirect-location",
  "x-amz-grant-",
  "x-amz-server-side-encryption-customer-",
  "x-amz-copy-source-server-side-encryption-customer-",
  "x-amz-copy-source-range",
  "x-amz-write-offset-bytes",
];

/** What a writer wants kept with the bytes, from headers or form fields. */
export const writtenProperties = (
  settings: ReadonlyMap<string, string>,
): Pick<Properties, "headers" | "metadata"> => {
  refuseWhatIsNotOffered(settings);
  const headers = Object.fromEntries(
    kept.flatMap((name) => {
      const value = settings.get(name);
      const tidy = name === "content-encoding" ? withoutTransfer(value) : value;
      return tidy ? [[name, requireHeaderText(tidy)] as const] : [];
    }),
  );
  const metadata = Object.fromEntries(
    [...settings].flatMap(([name, value]) =>
      name.startsWith(metadataPrefix)
        ? [[name.slice(metadataPrefix.length), requireText(value)] as const]
        : [],
    ),
  );
  requireMetadata(metadata);
  return { headers: { "content-type": "binary/octet-stream", ...headers }, metadata };
};

/** Refuses text that no header can carry; S3 takes ISO-8859-1 there and nothing else. */
export const requireHeaderText = (text: string): string => {
  if (/^[\t\u0020-\u007e\u00a0-\u00ff]*$/.test(text)) return text;
  throw new S3Error("InvalidArgument", "Header value cannot be represented using ISO-8859-1.");
};

/** The headers that metadata comes back in; text beyond ASCII is encoded as mail encodes it. */
export const metadataHeaders = (metadata: Properties["metadata"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [
      `${metadataPrefix}${name}`,
      /^[\u0020-\u007e]*$/.test(value)
        ? value
        : `=?UTF-8?B?${Buffer.from(value).toString("base64")}?=`,
    ]),
  );

const requireText = (text: string) => {
  if (!/[\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) return text;
  throw new S3Error("InvalidArgument", "Metadata values must not contain control characters");
};

const requireMetadata = (metadata: Properties["metadata"]) => {
  const size = Buffer.byteLength(Object.entries(metadata).flat().join(""));
  if (size > mostMetadata) {
    throw new S3Error(
      "MetadataTooLarge",
      "Your metadata headers exceed the maximum allowed metadata size",
      { details: { Size: size, MaxSizeAllowed: mostMetadata } },
    );
  }
  if (!Object.keys(metadata).every((name) => /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name))) {
    throw new S3Error("InvalidArgument", "A metadata name is not a header name");
  }
};

const refuseWhatIsNotOffered = (settings: ReadonlyMap<string, string>) => {
  const asked = [...settings.keys()].find((name) =>
    notOffered.some((refused) => name.startsWith(refused)),
  );
  const list = settings.get("x-amz-acl") ?? settings.get("acl") ?? "private";
  if (asked === undefined && (list === "private" || list === "bucket-owner-full-control")) return;
  throw new S3Error(
    "NotImplemented",
    "A header you provided implies functionality that is not implemented",
    { details: { Header: asked ?? "x-amz-acl" } },
  );
};

/** `aws-chunked` is about the transfer and is not a property of the object. */
const withoutTransfer = (encoding: string | undefined) =>
  encoding
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "aws-chunked")
    .join(",");
