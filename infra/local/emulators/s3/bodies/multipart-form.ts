import { S3Error } from "../s3-error.ts";
import { byteReader, joined } from "./byte-reader.ts";
import type { Source } from "./patient-source.ts";

/** A browser's form up to and including its file; what follows the file is not looked at. */
export type Form = {
  /** By their name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  readonly file: AsyncIterable<Buffer>;
};

const mostFieldBytes = 20_480;
const mostHeaderBytes = 8192;
const blankLine = Buffer.from("\r\n\r\n");

/** Reads the fields of a form and stops at the first byte of its file. */
export const multipartForm = async (source: Source, contentType: string): Promise<Form> => {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(contentType)}`);
  // The first delimiter has no line before it: pretend it had.
  const reader = byteReader(source, malformed, Buffer.from("\r\n"));
  const fields = new Map<string, string>();
  let left = mostFieldBytes;

  await joined(reader.until(delimiter), 2, malformed);
  for (;;) {
    const ending = await joined(reader.take(2), 2, malformed);
    if (ending.toString("latin1") === "--") throw noFile();
    if (ending.toString("latin1") !== "\r\n") throw malformed();
    const headers = await joined(reader.until(blankLine), mostHeaderBytes, malformed);
    const { name, fileName } = disposition(text(headers));
    if (name === "file") return { fields, fileName: fileName ?? "", file: reader.until(delimiter) };

    const value = await joined(reader.until(delimiter), left, tooMuch);
    left -= value.length + headers.length;
    if (left < 0) throw tooMuch();
    if (fields.has(name)) {
      throw new S3Error("InvalidArgument", "A field occurs more than once", {
        details: { ArgumentName: name },
      });
    }
    fields.set(name, text(value));
  }
};

const boundaryOf = (contentType: string) => {
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType)) {
    throw new S3Error(
      "PreconditionFailed",
      "Bucket POST must be of the enclosure-type multipart/form-data",
    );
  }
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || boundary.length > 70) throw malformed();
  return boundary;
};

const disposition = (headers: string) => {
  const line = headers.split("\r\n").find((header) => /^content-disposition\s*:/i.test(header));
  if (!line || !/:\s*form-data\s*;/i.test(line)) throw malformed();
  const parameter = (name: string) => {
    const [, quoted, bare] =
      new RegExp(`;\\s*${name}=(?:"((?:\\\\"|[^"])*)"|([^;\\s]+))`, "i").exec(line) ?? [];
    return (quoted ?? bare)?.replaceAll('\\"', '"').replaceAll("%22", '"');
  };
  const name = parameter("name")?.toLowerCase();
  if (!name) throw malformed();
  return { name, fileName: parameter("filename") };
};

const text = (bytes: Buffer) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed();
  }
};

const malformed = () =>
  new S3Error(
    "MalformedPOSTRequest",
    "The body of your POST request is not well-formed multipart/form-data.",
  );

const noFile = () =>
  new S3Error(
    "IncorrectNumberOfFilesInPostRequest",
    "POST requires exactly one file upload per request.",
    { details: { ArgumentName: "file", ArgumentValue: 0 } },
  );

const tooMuch = () =>
  new S3Error(
    "MaxPostPreDataLengthExceededError",
    "Your POST request fields preceding the upload file were too large.",
    { details: { MaxPostPreDataLengthBytes: mostFieldBytes } },
  );
