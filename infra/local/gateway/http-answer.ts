import { validateHeaderName, validateHeaderValue } from "node:http";
import { isRecord } from "../is-record.ts";
import type { Reply } from "./reply.ts";

/**
 * What an HTTP API makes of a Lambda's answer, payload format 2.0; `undefined` when the answer does
 * not have the form, which a client sees as an internal error.
 */
export const httpAnswer = (payload: string): Reply | undefined => {
  const answer: unknown = JSON.parse(payload);
  if (!isRecord(answer) || !("statusCode" in answer)) {
    return { status: 200, headers: { "content-type": "application/json" }, body: payload };
  }
  const status = Number(answer["statusCode"]);
  const headers = headersOf(answer["headers"]);
  const cookies = textsOf(answer["cookies"]);
  const body = bodyOf(answer);
  const sound = Number.isInteger(status) && status >= 200 && status <= 599;
  if (!sound || !headers || !cookies || body === undefined) return undefined;
  return {
    status,
    headers: { "content-type": "text/plain;charset=UTF-8", ...headers },
    cookies,
    body,
  };
};

const bodyOf = ({ body = "", isBase64Encoded }: Record<string, unknown>) => {
  if (body === null) return "";
  if (typeof body !== "string") return undefined;
  return isBase64Encoded === true ? Buffer.from(body, "base64") : body;
};

const headersOf = (value: unknown): Readonly<Record<string, string>> | undefined => {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(
    ([name, content]) => [name.toLowerCase(), String(content)] as const,
  );
  return entries.every(([name, content]) => writable(name, content))
    ? Object.fromEntries(entries)
    : undefined;
};

const textsOf = (value: unknown): readonly string[] | undefined => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((one): one is string => typeof one === "string");
  const sound = texts.length === value.length && texts.every((one) => writable("set-cookie", one));
  return sound ? texts : undefined;
};

const writable = (name: string, content: string) => {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, content);
    return true;
  } catch {
    return false;
  }
};
