import type { Problem } from "../pages/problem.tsx";
import { problemDetails } from "./problem-details.ts";
import type { Reply } from "./reply.ts";

/** The only table of failures and statuses. */
const statuses: Readonly<Record<string, { readonly status: number; readonly problem: Problem }>> = {
  InvalidInput: { status: 400, problem: "invalid-input" },
  Forbidden: { status: 403, problem: "forbidden" },
  NotFound: { status: 404, problem: "not-found" },
  StaleWrite: { status: 409, problem: "stale" },
  IllegalMove: { status: 409, problem: "stale" },
  Unavailable: { status: 503, problem: "unavailable" },
};

/** What something thrown is to whoever asked. What was not foreseen is logged by name only. */
export const foreseen = (route: string, error: unknown) => {
  const name = error instanceof Error ? error.name : "unknown";
  const { status, problem } = statuses[name] ?? { status: 500, problem: "unexpected" as const };
  if (status >= 500) {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    // eslint-disable-next-line no-console -- Lambda's log is the console.
    console.log(JSON.stringify({ code: "failed", step: route, failure: name, stack }));
  }
  return { status, problem };
};

/** Problem details for something thrown. */
export const failedForPrograms = (route: string, error: unknown): Reply => {
  const { status, problem } = foreseen(route, error);
  return problemDetails(status, problem);
};
