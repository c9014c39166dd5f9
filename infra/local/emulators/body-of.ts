import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.ts";

/** Reads a request to its end and refuses one that is longer than a limit, before keeping it. */
export const bodyOf = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) throw new TypeError("a request was decoded before it was read");
    length += part.length;
    // Read on, so that the caller gets the answer and not a broken connection.
    if (length <= limit) parts.push(part);
  }
  if (length > limit) {
    throw new Refusal("RequestEntityTooLargeException", `larger than ${limit} bytes`, 413);
  }
  return Buffer.concat(parts);
};
