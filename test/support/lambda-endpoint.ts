import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** One call that came in; it stays open until it is answered. */
export type Arrived = {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly answer: (body: unknown, status?: number, headers?: Record<string, string>) => void;
};

/** A service that speaks Lambda's Invoke path; `take` sees every call and answers it, or does not. */
export const lambdaEndpoint = async (take: (call: Arrived) => void) => {
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const name = /\/functions\/([^/]+)\/invocations$/u.exec(request.url ?? "")?.[1] ?? "";
    const payload = (await json(request)) as Arrived["payload"];
    take({
      name: decodeURIComponent(name),
      payload,
      answer: (body, status = 200, headers = {}) => {
        response.writeHead(status, headers).end(JSON.stringify(body));
      },
    });
  };
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
