import middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { answer } from "./answer.ts";
import { failed } from "./failure.ts";
import { logged } from "./logged.ts";
import type { Reply } from "./reply.ts";
import { asked, type Asked } from "./request.ts";

type Spec = { readonly name: string; readonly run: (request: Asked) => Reply | Promise<Reply> };

/** A route that need not know who asks: nobody is looked up, so it needs no table and no grant. */
export const openRoute = ({ name, run }: Spec) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
    async (event: APIGatewayProxyEventV2) => {
      try {
        return answer(await run(asked(event)));
      } catch (error) {
        return answer(await failed(name, event, error));
      }
    },
  ).use(logged(name));
