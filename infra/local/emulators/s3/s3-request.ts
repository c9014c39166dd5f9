import type { IncomingMessage } from "node:http";
import type { Source } from "./bodies/patient-source.ts";
import { S3Error } from "./s3-error.ts";

/** A request in the terms of S3, nothing believed yet. */
export type S3Request = {
  readonly method: string;
  /** Decoded, with its leading slash, exactly as addressed: `..` is an ordinary name here. */
  readonly path: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** By their name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Source;
};

/** Longest name of an object, in bytes of UTF-8. */
export const longestKey = 1024;

/** Reads the address and the headers of a request. */
export const s3Request = (incoming: IncomingMessage, body: Source): S3Request => {
  const [rawPath = "", ...rest] = (incoming.url ?? "").split("?");
  const path = decoded(rawPath);
  if (!path.startsWith("/")) throw notParsed();
  const slash = path.indexOf("/", 1);
  const key = slash < 0 ? "" : path.slice(slash + 1);
  requireKeyLength(key);
  return {
    method: incoming.method ?? "",
    path,
    bucket: path.slice(1, slash < 0 ? undefined : slash),
    key,
    query: pairs(rest.join("?")),
    headers: new Map(
      Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(",")]),
    ),
    body,
  };
};

/** Refuses names that S3 would not take. */
export const requireKeyLength = (key: string): void => {
  const size = Buffer.byteLength(key);
  if (size > longestKey) {
    throw new S3Error("KeyTooLongError", "Your key is too long", {
      details: { Size: size, MaxSizeAllowed: longestKey },
    });
  }
  if (key.includes("\0")) throw notParsed();
};

/** The first value of a query parameter. */
export const queryValue = ({ query }: Pick<S3Request, "query">, name: string) =>
  query.find(([found]) => found === name)?.[1];

const pairs = (query: string) =>
  query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", ...value] = part.replaceAll("+", " ").split("=");
      return [decoded(name), decoded(value.join("="))] as const;
    });

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notParsed();
  }
};

const notParsed = () => new S3Error("InvalidURI", "Couldn't parse the specified URI.");
