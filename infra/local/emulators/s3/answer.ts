import { closeSync, createReadStream } from "node:fs";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { S3Error } from "./s3-error.ts";
import { xmlDocument, type XmlNode } from "./xml.ts";

/** Part of an open file; whoever sends it closes it. */
type FilePart = { readonly descriptor: number; readonly start: number; readonly length: number };

/** What goes back to the client. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FilePart;
};

/** An answer in XML. */
export const xmlAnswer = (
  status: number,
  document: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { "content-type": "application/xml", ...headers },
  body: document,
});

/** The error document of S3. */
export const errorAnswer = (error: S3Error, path: string, requestId: string): Answer => {
  const nodes: XmlNode[] = [
    ["Code", error.code],
    ["Message", error.message],
    ...Object.entries(error.details),
    ["Resource", path],
    ["RequestId", requestId],
  ];
  return xmlAnswer(error.status, xmlDocument(["Error", nodes]), error.headers);
};

/** Writes everything but the end, which waits until the request was read. */
export const writeAnswer = async (
  response: ServerResponse,
  { status, headers = {}, body }: Answer,
  withBody: boolean,
): Promise<void> => {
  const hasLength = status !== 204 && status !== 304;
  const length = typeof body === "object" ? body.length : Buffer.byteLength(body ?? "");
  response.writeHead(status, {
    ...(hasLength && { "content-length": String(length) }),
    ...headers,
  });
  if (typeof body === "object") return sendFile(response, body);
  if (withBody && hasLength && body) response.write(body);
  else response.flushHeaders();
};

const sendFile = async (response: ServerResponse, { descriptor, start, length }: FilePart) => {
  if (length === 0) {
    closeSync(descriptor);
    return;
  }
  const file = createReadStream("", { fd: descriptor, start, end: start + length - 1 });
  await pipeline(file, response, { end: false });
};
