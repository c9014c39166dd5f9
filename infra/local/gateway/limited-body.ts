import type { IncomingMessage } from "node:http";

/** Bytes that a form or a JSON request may not reach; files go to the store, never through here. */
export const largestBody = 1_000_000;

/** What a Lambda takes with its body as base64; only a form with a file may be that large. */
export const largestFileForm = 4_500_000;

/** What is read and thrown away so that the sender gets to hear the answer, before hanging up. */
const largestWaste = 32_000_000;

/** Reads a request's body; `undefined` when it reaches the limit. */
export const limitedBody = async (
  request: IncomingMessage,
  limit = largestBody,
): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    length += part.length;
    if (length < limit) parts.push(part);
    else parts.length = 0;
    if (length > largestWaste) break;
  }
  return length < limit ? Buffer.concat(parts) : undefined;
};
