import { S3Error } from "../s3-error.ts";
import { byteReader, joined } from "./byte-reader.ts";
import type { Source } from "./patient-source.ts";

/** A body in the `aws-chunked` encoding: what it carries, and the trailers once that was read. */
export type ChunkedBody = {
  readonly bytes: AsyncIterable<Buffer>;
  readonly trailer: (name: string) => string | undefined;
};

const lineEnd = Buffer.from("\r\n");
const longestLine = 4096;
const mostTrailers = 16;

/** Decodes a body that the SDK sends with its checksum behind it. */
export const awsChunked = (source: Source): ChunkedBody => {
  const reader = byteReader(
    source,
    () => new S3Error("IncompleteBody", "The request ended inside a chunk"),
  );
  const trailers = new Map<string, string>();
  const line = async () => {
    const bytes = await joined(reader.until(lineEnd), longestLine, () => malformed("a long line"));
    return bytes.toString("latin1");
  };

  async function* bytes() {
    for (;;) {
      const size = sizeOf(await line());
      if (size === 0) break;
      yield* reader.take(size);
      if ((await line()) !== "") throw malformed("a chunk longer than it says");
    }
    for (let text = await line(); text !== ""; text = await line()) {
      const colon = text.indexOf(":");
      if (colon < 1 || trailers.size === mostTrailers) throw malformed("a bad trailer");
      trailers.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
    }
  }

  return { bytes: bytes(), trailer: (name) => trailers.get(name) };
};

const sizeOf = (line: string) => {
  const [digits = ""] = line.split(";", 1);
  if (!/^[0-9a-f]{1,10}$/i.test(digits)) throw malformed("a bad chunk size");
  return Number.parseInt(digits, 16);
};

const malformed = (what: string) =>
  new S3Error("InvalidRequest", `The aws-chunked body has ${what}`);
