import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { errorAnswer, writeAnswer, type Answer } from "./answer.ts";
import { drain } from "./bodies/drain.ts";
import { patientSource, type Source } from "./bodies/patient-source.ts";
import { corsHeaders } from "./cors.ts";
import { perform, type Scene } from "./perform.ts";
import { S3Error } from "./s3-error.ts";
import { s3Request } from "./s3-request.ts";

const smallRest = 65_536;
const largeRest = 64 * 1024 * 1024;

/** Answers one request; whatever happens, the client gets an answer of S3's or a closed line. */
export const handleRequest =
  (scene: Scene, patience: number) =>
  async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const source = patientSource(incoming, response, patience);
    const requestId = randomBytes(8).toString("hex").toUpperCase();
    try {
      const answer = await answered(scene, incoming, source, requestId);
      // A form's last delimiter is still to be read, and then the connection can be used again.
      if (answer.status < 400) await drain(source, smallRest);
      response.sendDate = false;
      response.setHeader("date", new Date(scene.now()).toUTCString());
      response.setHeader("x-amz-request-id", requestId);
      if (!incoming.readableEnded && hasBody(incoming)) response.setHeader("connection", "close");
      await writeAnswer(response, answer, incoming.method !== "HEAD");
      // Closing on a client that still sends would reset the line and lose the answer.
      await drain(source, largeRest);
      response.end();
    } catch (error) {
      if (!incoming.destroyed) console.error(`the store could not answer ${requestId}`, error);
      response.destroy();
    }
  };

const answered = async (
  scene: Scene,
  incoming: IncomingMessage,
  source: Source,
  requestId: string,
): Promise<Answer> => {
  const [path = ""] = (incoming.url ?? "").split("?");
  let cors: Record<string, string> = {};
  try {
    const request = s3Request(incoming, source);
    cors = corsHeaders(request.headers);
    const answer = await perform(scene, request);
    return { ...answer, headers: { ...cors, ...answer.headers } };
  } catch (error) {
    const known = error instanceof S3Error ? error : internal(error, requestId);
    const answer = errorAnswer(known, path, requestId);
    return { ...answer, headers: { ...cors, ...answer.headers } };
  }
};

const internal = (error: unknown, requestId: string) => {
  console.error(`the store failed at ${requestId}`, error);
  return new S3Error("InternalError", "We encountered an internal error. Please try again.");
};

const hasBody = ({ headers }: IncomingMessage) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
