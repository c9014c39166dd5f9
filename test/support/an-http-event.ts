import type { APIGatewayProxyEventV2, Context } from "aws-lambda";

type More = Partial<
  Pick<APIGatewayProxyEventV2, "headers" | "cookies" | "body" | "pathParameters">
>;

/** The event of an HTTP API, payload format 2.0, for a request without a query. */
export const anHttpEvent = (
  method: string,
  path: string,
  more: More = {},
): APIGatewayProxyEventV2 => ({
  ...{ version: "2.0", routeKey: `${method} ${path}`, rawPath: path, rawQueryString: "" },
  ...{ headers: {}, isBase64Encoded: false },
  requestContext: {
    ...{ accountId: "0", apiId: "test", domainName: "t.example", domainPrefix: "t" },
    ...{ requestId: "1", routeKey: `${method} ${path}`, stage: "$default" },
    ...{ time: "2022-10-10T01:00:00Z", timeEpoch: 0 },
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "" },
  },
  ...more,
});

/** What Lambda says of an invocation, as far as our wrappers look. */
export const aContext = { awsRequestId: "1" } as Context;
