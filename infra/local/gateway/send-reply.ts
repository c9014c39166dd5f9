import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "./reply.ts";

const bodiless = new Set([204, 205, 304]);

/** Writes an answer, without its body where the method or the status wants none. */
export const sendReply = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, cookies = [], body }: Reply,
): void => {
  const { "content-length": _ignored, "transfer-encoding": _never, ...kept } = headers;
  const length = bodiless.has(status) ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, {
    ...kept,
    ...length,
    ...(cookies.length > 0 && { "set-cookie": [...cookies] }),
  });
  if (request.method === "HEAD" || bodiless.has(status)) response.end();
  else response.end(body);
};
