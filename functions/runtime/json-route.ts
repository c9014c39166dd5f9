import middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { answer } from "./answer.ts";
import { failedForPrograms } from "./foreseen.ts";
import { logged } from "./logged.ts";
import type { Reply } from "./reply.ts";
import { cookiesOf } from "./request.ts";
import { viewerOf } from "./visitor.ts";

/** A request by a program. */
export type Call = {
  /** `HEAD` is `GET` whose answer is sent without its body. */
  readonly method: string;
  /** The segments of the path, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Who asks; looked up only where an answer depends on it. */
  readonly viewer: () => Promise<Viewer | undefined>;
};

type Spec = { readonly name: string; readonly run: (call: Call) => Promise<Reply> };

/** A route for programs: it answers JSON, and problem details whatever the request accepts. */
export const jsonRoute = ({ name, run }: Spec) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
    async (event: APIGatewayProxyEventV2) => {
      try {
        return answer(await run(callOf(event)));
      } catch (error) {
        return answer(failedForPrograms(name, error));
      }
    },
  ).use(logged(name));

const callOf = (event: APIGatewayProxyEventV2): Call => {
  const { method } = event.requestContext.http;
  return {
    method: method === "HEAD" ? "GET" : method,
    path: segmentsOf(event.rawPath),
    query: new URLSearchParams(event.rawQueryString),
    viewer: () => viewerOf(cookiesOf(event)["session"]),
  };
};

const segmentsOf = (path: string): string[] => {
  try {
    return path.slice(1).split("/").map(decodeURIComponent);
  } catch (cause) {
    throw new NotFound("path", { cause });
  }
};
