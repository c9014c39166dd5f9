import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { cookiePrefix } from "./cookie-prefix.ts";
import { securityHeaders } from "./headers.ts";
import type { Reply, SetCookie } from "./reply.ts";

const cookieText = ({ name, value, maxAge }: SetCookie, prefix: string): string =>
  [
    `${prefix}${name}=${value}`,
    "Path=/",
    `Max-Age=${maxAge}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(prefix === "" ? [] : ["Secure"]),
  ].join("; ");

/** Turns a route's reply into what an HTTP API expects. */
export const answer = (reply: Reply): APIGatewayProxyStructuredResultV2 => {
  const prefix = cookiePrefix();
  const binary = typeof reply.body !== "string";
  return {
    statusCode: reply.status,
    headers: { ...securityHeaders(), ...reply.headers },
    cookies: (reply.cookies ?? []).map((cookie) => cookieText(cookie, prefix)),
    body: typeof reply.body === "string" ? reply.body : Buffer.from(reply.body).toString("base64"),
    isBase64Encoded: binary,
  };
};
