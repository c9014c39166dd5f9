import * as z from "zod";
import { operation, type Operation } from "./operation.ts";
import { openApi } from "./open-api.ts";

type Needs = {
  /** The whole table, this operation included. */
  readonly operations: () => readonly Operation[];
  /** The cookie by which somebody is signed in. */
  readonly cookie: string;
};

/** The document that describes every operation, made from the table of them. */
export const describeApi = ({ operations, cookie }: Needs) =>
  operation({
    name: "describeApi",
    method: "GET",
    path: "/openapi.json",
    summary: {
      vi: "Tài liệu OpenAPI này",
      en: "This OpenAPI document",
    },
    for: "everyone",
    keptFor: 300,
    params: z.strictObject({}),
    answer: z.looseObject({ openapi: z.string() }),
    act: () => Promise.resolve(openApi(operations(), cookie)),
  });
