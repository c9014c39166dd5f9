import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Language } from "../../schemas/primitives.ts";
import { prefersJson } from "../../schemas/prefers-json.ts";
import { InvalidInput } from "../domain/errors.ts";
import { cookiePrefix } from "./cookie-prefix.ts";
import { uploadedFile, type Uploaded } from "./uploaded.ts";

/** A request as a route reads it. */
export type Asked = {
  readonly method: "GET" | "POST";
  /** Path and query, as asked. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The posted fields; empty on GET. */
  readonly form: URLSearchParams;
  readonly cookies: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly wantsJson: boolean;
  /** The file of a posted form, for routes that take one. */
  readonly uploaded?: (field: string) => Promise<Uploaded>;
};

/** Whether a route takes forms with a file; any other refuses them. */
export type Accepts = { readonly files: boolean };

const largestForm = 512 * 1024;

const formOf = (event: APIGatewayProxyEventV2, { files }: Accepts): URLSearchParams => {
  if (event.requestContext.http.method !== "POST") return new URLSearchParams();
  const type = event.headers["content-type"] ?? "";
  if (files && type.startsWith("multipart/form-data")) return new URLSearchParams();
  if (!type.startsWith("application/x-www-form-urlencoded")) throw new InvalidInput("content-type");
  const body = event.isBase64Encoded
    ? Buffer.from(event.body ?? "", "base64").toString("utf8")
    : (event.body ?? "");
  if (body.length > largestForm) throw new InvalidInput("too-large");
  return new URLSearchParams(body);
};

/** Cookies of ours alone: without the prefix that they have here, one is somebody else's. */
export const cookiesOf = (event: APIGatewayProxyEventV2): Record<string, string> => {
  const prefix = cookiePrefix();
  return Object.fromEntries(
    (event.cookies ?? []).flatMap((cookie) => {
      const at = cookie.indexOf("=");
      const name = cookie.slice(0, Math.max(at, 0)).trim();
      if (name === "" || !name.startsWith(prefix)) return [];
      return [[name.slice(prefix.length), cookie.slice(at + 1).trim()]];
    }),
  );
};

const paramsOf = (event: APIGatewayProxyEventV2): Record<string, string> =>
  Object.fromEntries(
    Object.entries(event.pathParameters ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** Reads an HTTP API event; throws `InvalidInput` for a body that is no form, or another method. */
export const asked = (
  event: APIGatewayProxyEventV2,
  accepts: Accepts = { files: false },
): Asked => {
  const { method } = event.requestContext.http;
  if (!["GET", "HEAD", "POST"].includes(method)) throw new InvalidInput("method");
  const cookies = cookiesOf(event);
  const query = new URLSearchParams(event.rawQueryString);
  return {
    method: method === "POST" ? "POST" : "GET",
    path: event.rawPath + (event.rawQueryString ? `?${event.rawQueryString}` : ""),
    params: paramsOf(event),
    query,
    form: formOf(event, accepts),
    ...(accepts.files && { uploaded: (field: string) => uploadedFile(event, field) }),
    cookies,
    headers: event.headers,
    language: cookies["language"] === "en" ? "en" : "vi",
    wantsJson: prefersJson(event.headers["accept"]),
  };
};
