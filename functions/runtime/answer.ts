import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { securityHeaders } from "./headers.ts";
import type { Reply, SetCookie } from "./reply.ts";
import { setting } from "./setting.ts";

/** `__Host-` needs Secure, which a browser refuses over plain HTTP; so only where pages are HTTPS. */
const cookieText = ({ name, value, maxAge }: SetCookie, secure: boolean): string =>
  [
    `${secure ? "__Host-" : ""}${name}=${value}`,
    "Path=/",
    `Max-Age=${maxAge}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(secure ? ["Secure"] : []),
  ].join("; ");

/** Turns a route's reply into what an HTTP API expects. */
export const answer = (reply: Reply): APIGatewayProxyStructuredResultV2 => {
  const secure = process.env["PUBLIC_URL"] ? setting("PUBLIC_URL").startsWith("https:") : false;
  const binary = typeof reply.body !== "string";
  return {
    statusCode: reply.status,
    headers: { ...securityHeaders(), ...reply.headers },
    cookies: (reply.cookies ?? []).map((cookie) => cookieText(cookie, secure)),
    body: typeof reply.body === "string" ? reply.body : Buffer.from(reply.body).toString("base64"),
    isBase64Encoded: binary,
  };
};
