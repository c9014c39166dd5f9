import type { IncomingMessage, ServerResponse } from "node:http";
import { S3Error } from "../s3-error.ts";

/** The body of a request, chunk by chunk, for as long as the client keeps sending. */
export type Source = AsyncIterator<Buffer, undefined>;

/**
 * Reads a request and gives up when nothing arrives for a while. The client is told to send only
 * when the first chunk is asked for, so what is refused by its headers is never transferred.
 */
export const patientSource = (
  request: IncomingMessage,
  response: ServerResponse,
  milliseconds: number,
): Source => {
  const chunks: AsyncIterator<unknown, unknown> = request[Symbol.asyncIterator]();
  let invited = request.headers.expect === undefined;
  let over = false;

  return {
    next: async () => {
      // An invitation after the answer would be read as part of it.
      if (over || (!invited && response.headersSent)) return { done: true, value: undefined };
      if (!invited) response.writeContinue();
      invited = true;
      over = true;
      const { value } = await within(milliseconds, chunks.next());
      if (!Buffer.isBuffer(value)) return { done: true, value: undefined };
      over = false;
      return { value };
    },
  };
};

const within = async <Value>(milliseconds: number, waited: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new S3Error(
          "RequestTimeout",
          "Your socket connection to the server was not read from or written to within the timeout period.",
        ),
      );
    }, milliseconds);
  });
  const broken = waited.catch(() => {
    throw new S3Error("IncompleteBody", "The request ended before its body was complete");
  });
  try {
    return await Promise.race([broken, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
};
