import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FunctionSpec } from "../../../functions/manifest.ts";
import type { VirtualClock } from "../clock.ts";
import type { Invoke } from "../functions/invocation.ts";
import type { LogFile } from "../log-file.ts";
import { httpAnswer } from "./http-answer.ts";
import { httpEvent } from "./http-event.ts";
import { largestBody, largestFileForm, limitedBody } from "./limited-body.ts";
import { problem } from "./problem.ts";
import type { Reply } from "./reply.ts";
import { routeTable, segmentsOf } from "./route-table.ts";
import { sendReply } from "./send-reply.ts";

/** What the gateway answers from. */
export type GatewayParts = {
  readonly functions: Readonly<Record<string, FunctionSpec>>;
  readonly invoke: Invoke;
  readonly clock: VirtualClock;
  readonly log: LogFile;
  /** Paths that are the host's own; `undefined` for every other. */
  readonly own: (request: IncomingMessage, path: string) => Promise<Reply | undefined>;
};

/** Answers requests as an HTTP API in front of the functions would. */
export const gateway = (parts: GatewayParts) => {
  const { functions, invoke, clock, log, own } = parts;
  const find = routeTable(functions);

  const reply = async (request: IncomingMessage, logged: { route: string }): Promise<Reply> => {
    const { method = "", url = "", headers } = request;
    const { accept } = headers;
    const [path = "", ...rest] = url.split("?");
    const segments = segmentsOf(path);
    if (!segments) return problem(400, accept);
    const owned = await own(request, path);
    if (owned) {
      logged.route = `${method} /${segments[0] ?? ""}`;
      return owned;
    }
    // HEAD is GET without the body; a route never sees it and so cannot act on it.
    const seen = method === "HEAD" ? "GET" : method;
    const match = find(seen, segments);
    if (match.found === "nothing") return problem(404, accept);
    if (match.found === "other methods") {
      return problem(405, accept, { allow: match.methods.join(", ") });
    }
    const { name, routeKey, parameters } = match;
    logged.route = routeKey;
    const withFile = (headers["content-type"] ?? "").startsWith("multipart/form-data");
    const body = await limitedBody(request, withFile ? largestFileForm : largestBody);
    if (!body) return problem(413, accept);
    const event = httpEvent({
      ...{ routeKey, method: seen, path, query: rest.join("?"), headers, body, parameters },
      sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
      requestId: randomUUID(),
      at: clock.now(),
    });
    const invocation = await invoke(name, JSON.stringify(event));
    if (invocation.outcome === "throttled") return problem(503, accept, { "retry-after": "1" });
    if (invocation.outcome !== "answered") return problem(500, accept);
    return httpAnswer(invocation.payload) ?? problem(500, accept);
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    const start = performance.now();
    const logged = { route: "-" };
    reply(request, logged)
      .catch((error: unknown) => {
        if (!request.complete && request.destroyed) return undefined;
        console.error("the gateway failed", error);
        return problem(500, request.headers.accept);
      })
      .then((answer) => {
        if (!answer) return;
        sendReply(request, response, answer);
        // The route and never the path: a link's path is what opens it.
        const milliseconds = Math.round(performance.now() - start);
        const at = new Date(clock.now()).toISOString();
        log.write({ at, route: logged.route, status: answer.status, milliseconds });
      })
      .catch(() => response.destroy());
  };
};
