import type { IncomingHttpHeaders } from "node:http";

/** A request that found its route. */
export type Routed = {
  readonly routeKey: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly parameters: Readonly<Record<string, string>>;
  readonly sourceIp: string;
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

const text = /^(text\/.*|application\/(json|xml|javascript|.*\+json|.*\+xml))\s*(;|$)/i;

/** The event that an HTTP API hands to a Lambda, payload format 2.0. */
export const httpEvent = (request: Routed) => {
  const { routeKey, method, path, query, body, parameters, sourceIp, requestId, at } = request;
  const { cookie, ...others } = request.headers;
  const headers = joined(others);
  // As on AWS, a form's body counts as binary; only text and JSON arrive as they are.
  const isBase64Encoded = body.length > 0 && !text.test(headers["content-type"] ?? "");

  return {
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/).filter((one) => one !== "") }),
    headers,
    ...(query !== "" && { queryStringParameters: parametersIn(query) }),
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: headers["host"] ?? "localhost",
      domainPrefix: "localhost",
      http: {
        method,
        path,
        protocol: "HTTP/1.1",
        sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId,
      routeKey,
      stage: "$default",
      time: new Date(at).toISOString(),
      timeEpoch: at,
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? "base64" : "utf8") }),
    isBase64Encoded,
  };
};

const joined = (headers: IncomingHttpHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(",")]],
    ),
  );

/** Several values of one name are joined by commas, as the format has it. */
const parametersIn = (query: string): Readonly<Record<string, string>> => {
  const all = new URLSearchParams(query);
  return Object.fromEntries([...all.keys()].map((name) => [name, all.getAll(name).join(",")]));
};
