import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { prefersJson } from "../../schemas/prefers-json.ts";
import { ProblemPage, type Problem } from "../pages/problem.tsx";
import { helpLine } from "./help-line.ts";
import { problemDetails } from "./problem-details.ts";
import { show, type Reply } from "./reply.ts";

/** The only table of failures and statuses. */
const statuses: Readonly<Record<string, { readonly status: number; readonly problem: Problem }>> = {
  InvalidInput: { status: 400, problem: "invalid-input" },
  Forbidden: { status: 403, problem: "forbidden" },
  NotFound: { status: 404, problem: "not-found" },
  StaleWrite: { status: 409, problem: "stale" },
  IllegalMove: { status: 409, problem: "stale" },
  Unavailable: { status: 503, problem: "unavailable" },
};

/** The page, or problem+json, for something thrown. What was not foreseen is logged by name only. */
export const failed = async (
  route: string,
  event: APIGatewayProxyEventV2,
  error: unknown,
): Promise<Reply> => {
  const name = error instanceof Error ? error.name : "unknown";
  const { status, problem } = statuses[name] ?? { status: 500, problem: "unexpected" as const };
  if (status >= 500) {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    // eslint-disable-next-line no-console -- Lambda's log is the console.
    console.log(JSON.stringify({ code: "failed", step: route, failure: name, stack }));
  }
  if (prefersJson(event.headers["accept"])) return problemDetails(status, problem);
  const language = (event.cookies ?? []).some((cookie) => cookie.endsWith("language=en"))
    ? "en"
    : "vi";
  return show(ProblemPage({ language, problem, helpLine: helpLine() }), status);
};
