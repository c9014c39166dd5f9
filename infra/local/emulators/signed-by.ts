import type { IncomingMessage } from "node:http";
import type { Access, Caller } from "../access.ts";
import { Refusal } from "./refusal.ts";

const credential = /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\//;

/** Who signed a request, by the access key it names; throws what AWS answers to a stranger. */
export const signedBy = ({ headers }: IncomingMessage, access: Access): Caller => {
  const [, accessKeyId] = credential.exec(headers.authorization ?? "") ?? [];
  if (accessKeyId === undefined) {
    throw new Refusal("MissingAuthenticationTokenException", "The request is not signed.", 403);
  }
  const caller = access.callerOf(accessKeyId);
  if (!caller) {
    throw new Refusal("UnrecognizedClientException", "The access key is not known here.", 403);
  }
  return caller;
};
