import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { prefersJson } from "../../schemas/prefers-json.ts";
import { ProblemPage } from "../pages/problem.tsx";
import { failedForPrograms, foreseen } from "./foreseen.ts";
import { helpLine } from "./help-line.ts";
import { show, type Reply } from "./reply.ts";

/** The page for something thrown, or problem details for whoever asks for JSON. */
export const failed = async (
  route: string,
  event: APIGatewayProxyEventV2,
  error: unknown,
): Promise<Reply> => {
  if (prefersJson(event.headers["accept"])) return failedForPrograms(route, error);
  const { status, problem } = foreseen(route, error);
  const language = (event.cookies ?? []).some((cookie) => cookie.endsWith("language=en"))
    ? "en"
    : "vi";
  return show(ProblemPage({ language, problem, helpLine: helpLine() }), status);
};
