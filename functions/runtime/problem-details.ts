import type { ApiProblem } from "../../schemas/api/problem.ts";
import type { Reply } from "./reply.ts";

/** What is said to a program of a page that is no success; a form to complete, a link that is void. */
const kinds: Readonly<Record<number, string>> = {
  400: "invalid-input",
  401: "signed-out",
  403: "forbidden",
  404: "not-found",
  409: "stale",
  410: "void",
  413: "too-large",
  422: "incomplete",
};

/** A refusal for programs (RFC 9457); `more` may name what did not fit. */
export const problemDetails = (
  status: number,
  kind: string,
  more: Pick<ApiProblem, "detail" | "parameter"> = {},
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { "content-type": "application/problem+json", ...headers },
  body: JSON.stringify({ type: `about:blank#${kind}`, title: kind, status, ...more }),
});

/** The same refusal without its page, for a program; anything else as it is. */
export const forProgram = (reply: Reply): Reply => {
  const isPage = reply.headers?.["content-type"]?.startsWith("text/html") === true;
  if (reply.status < 400 || !isPage) return reply;
  const { cookies } = reply;
  const details = problemDetails(reply.status, kinds[reply.status] ?? "unexpected");
  return cookies ? { ...details, cookies } : details;
};
