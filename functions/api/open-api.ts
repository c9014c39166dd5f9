import * as z from "zod";
import { ApiProblem } from "../../schemas/api/problem.ts";
import type { Operation } from "./operation.ts";

/** Where every operation is. */
export const apiBase = "/api/v1";

/** OpenAPI 3.1 of a table of operations; its schemas are those by which answers are read. */
export const openApi = (operations: readonly Operation[], cookie: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Suy Tôn",
    version: "1",
    description:
      "Read-only. Whoever is signed in on the pages may ask, by the same cookie, for what the pages show them.",
  },
  servers: [{ url: apiBase }],
  paths: pathsOf(operations),
  components: {
    securitySchemes: { session: { type: "apiKey", in: "cookie", name: cookie } },
    schemas: {
      ...Object.fromEntries(operations.map((one) => [answerName(one), schemaOf(one.answer)])),
      Problem: schemaOf(ApiProblem),
    },
  },
});

const pathsOf = (operations: readonly Operation[]) =>
  Object.fromEntries(
    [...new Set(operations.map(({ path }) => path))].map((path) => [
      path,
      Object.fromEntries(
        operations
          .filter((one) => one.path === path)
          .map((one) => [one.method.toLowerCase(), described(one)]),
      ),
    ]),
  );

const described = (one: Operation) => ({
  operationId: one.name,
  summary: one.summary.vi,
  description: one.summary.en,
  security: one.for === "signed-in" ? [{ session: [] }] : [],
  parameters: parametersOf(one),
  responses: {
    200: { description: "OK", content: { "application/json": { schema: refTo(answerName(one)) } } },
    default: {
      description: "Problem",
      content: { "application/problem+json": { schema: refTo("Problem") } },
    },
  },
});

const parametersOf = ({ params, path }: Operation) =>
  Object.entries(params.shape).map(([name, param]) => {
    const inPath = path.includes(`{${name}}`);
    return {
      name,
      in: inPath ? "path" : "query",
      required: inPath || !z.safeParse(param, undefined).success,
      schema: schemaOf(param, "input"),
    };
  });

const answerName = ({ name }: Operation) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Keys of the catalogue say themselves what they are in JSON Schema, which cannot run a check. */
const schemaOf = (schema: z.core.$ZodType, io: "input" | "output" = "output") => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};
