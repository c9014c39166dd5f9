import { findOperation } from "../api/find-operation.ts";
import type { Operation } from "../api/operation.ts";
import { operationsOver } from "../api/operations.ts";
import { NotFound } from "../domain/errors.ts";
import {
  ballotBoxes,
  clock,
  decisions,
  mailRecords,
  nominations,
  registry,
  sessions,
} from "../runtime/container.ts";
import { cookiePrefix } from "../runtime/cookie-prefix.ts";
import { problemDetails } from "../runtime/problem-details.ts";
import { jsonRoute, type Call } from "../runtime/json-route.ts";
import { once } from "../runtime/once.ts";
import type { Reply } from "../runtime/reply.ts";

/** Answers programs from the table of operations. */
export const answerApi =
  (operations: readonly Operation[]) =>
  async ({ method, path, query, viewer }: Call): Promise<Reply> => {
    const [, , ...below] = path; // After `api` and its version.
    const found = findOperation(operations, method, below);
    if (found.outcome === "nothing") throw new NotFound("operation");
    if (found.outcome === "other-methods") {
      return problemDetails(405, "method-not-allowed", {}, { allow: found.methods.join(", ") });
    }
    const { operation } = found;
    const served = await operation.serve({ params: { ...asked(query), ...found.params }, viewer });
    switch (served.outcome) {
      case "signed-out":
        return problemDetails(401, "signed-out");
      case "bad-parameter":
        return problemDetails(400, "invalid-input", {
          parameter: served.parameter,
          detail: served.detail,
        });
      case "answered":
        return json(operation, served.answer);
    }
  };

/** One text for each name; of a name that comes twice, all of them, which no parameter takes. */
const asked = (query: URLSearchParams) =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first, ...more] = query.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );

const json = ({ keptFor }: Operation, answer: unknown): Reply => ({
  status: 200,
  headers: {
    "content-type": "application/json",
    ...(keptFor !== undefined && { "cache-control": `public, max-age=${keptFor}` }),
  },
  body: JSON.stringify(answer),
});

const operations = once(() =>
  operationsOver({
    ballotBoxes: ballotBoxes(),
    clock: clock(),
    cookie: `${cookiePrefix()}session`,
    decisions: decisions(),
    mailRecords: mailRecords(),
    mails: mailRecords(),
    mock: process.env["SEAL_MODE"] !== "configured",
    nominations: nominations(),
    registry: registry(),
    sessions: sessions(),
  }),
);

export const handler = jsonRoute({
  name: "answer-api",
  run: (call) => answerApi(operations())(call),
});
