import type { IncomingMessage } from "node:http";
import type { Invoke } from "../functions/invocation.ts";
import { limitedBody } from "./limited-body.ts";
import { json, type Reply } from "./reply.ts";

const pattern = /^\/2015-03-31\/functions\/([^/]+)\/invocations\/?$/;
const largestPayload = 6 * 1024 * 1024;

/** What the Invoke path calls: for an answer, or without waiting for one. */
export type InvokeParts = {
  readonly invoke: Invoke;
  readonly later: (name: string, payload: string) => void;
};

/** Lambda's Invoke, for scripts and for a Step Functions from outside. */
export const invokePath = ({ invoke, later }: InvokeParts) => {
  return async (request: IncomingMessage, path: string): Promise<Reply | undefined> => {
    const [, address] = pattern.exec(path) ?? [];
    if (address === undefined) return undefined;
    if (request.method !== "POST") return refusal(405, "MethodNotAllowedException", "POST only");
    const body = await limitedBody(request, largestPayload);
    if (!body) return refusal(413, "RequestTooLargeException", `over ${largestPayload} bytes`);
    const payload = body.toString();
    if (!isJson(payload)) {
      return refusal(
        400,
        "InvalidRequestContentException",
        "Could not parse request body into json",
      );
    }
    const name = nameIn(address);
    const type = request.headers["x-amz-invocation-type"] ?? "RequestResponse";
    if (type === "DryRun") return { status: 204, headers: {}, body: "" };
    if (type === "Event") {
      later(name, payload);
      return { status: 202, headers: {}, body: "" };
    }
    return replyTo(name, await invoke(name, payload));
  };
};

const replyTo = (name: string, invocation: Awaited<ReturnType<Invoke>>): Reply => {
  const headers = { "content-type": "application/json", "x-amz-executed-version": "$LATEST" };
  switch (invocation.outcome) {
    case "answered":
      return { status: 200, headers, body: invocation.payload };
    case "failed": {
      const body = JSON.stringify(invocation.error);
      return { status: 200, headers: { ...headers, "x-amz-function-error": "Unhandled" }, body };
    }
    case "throttled":
      return refusal(429, "TooManyRequestsException", "Rate Exceeded.");
    case "unknown":
      return refusal(404, "ResourceNotFoundException", `Function not found: ${name}`);
  }
};

const refusal = (status: number, type: string, message: string): Reply => {
  const answer = json(status, { Type: "User", Message: message, message });
  return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": type } };
};

/** A function may be called by name, by ARN or by part of one, with or without a version. */
const nameIn = (address: string) => {
  const plain = address.includes("%") ? decoded(address) : address;
  const [, name = plain] = /(?:^|:)function:([^:]+)/.exec(plain) ?? [];
  return name.split(":")[0] ?? name;
};

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isJson = (text: string) => {
  if (text === "") return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
