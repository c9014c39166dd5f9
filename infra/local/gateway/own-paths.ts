import type { IncomingMessage } from "node:http";
import type { VirtualClock } from "../clock.ts";
import type { Mailbox } from "../emulators/mail/mailbox.ts";
import type { Endpoints } from "../endpoints.ts";
import type { Running } from "../states/states-service.ts";
import { fromHere } from "./from-here.ts";
import { invokePath, type InvokeParts } from "./invoke-path.ts";
import { localClock } from "./local-clock.ts";
import { localExecutions } from "./local-executions.ts";
import { localIndex } from "./local-index.ts";
import { localMail } from "./local-mail.ts";
import { localSignIn } from "./local-sign-in.ts";
import { problem } from "./problem.ts";
import { json, type Reply } from "./reply.ts";

/** What the paths of the embedded host itself show. */
export type OwnParts = InvokeParts & {
  readonly clock: VirtualClock;
  readonly publicUrl: string;
  readonly endpoints: Endpoints;
  readonly mailbox: Mailbox | undefined;
  readonly executions: () => readonly Running[];
};

type Show = (request: IncomingMessage) => Reply | Promise<Reply>;

/** Answers the paths that exist on this machine only, to callers on this machine only. */
export const ownPaths = (parts: OwnParts) => {
  const { clock, publicUrl, endpoints, mailbox, executions } = parts;
  const invoke = invokePath(parts);
  const pages: Readonly<Record<string, Readonly<Record<string, Show>>>> = {
    "/_local": { GET: () => localIndex(clock) },
    "/_local/clock": { GET: localClock(clock), POST: localClock(clock) },
    "/_local/executions": { GET: ({ headers }) => localExecutions(executions(), headers.accept) },
    "/_local/sign-in": { POST: localSignIn({ publicUrl, signInUrl: endpoints.signIn }) },
    "/_local/mail": { GET: localMail(mailbox) },
    "/_local/endpoints": { GET: () => json(200, endpoints) },
  };

  return async (request: IncomingMessage, path: string): Promise<Reply | undefined> => {
    const { accept } = request.headers;
    const isLocal = path === "/_local" || path.startsWith("/_local/");
    if (!isLocal && !path.startsWith("/2015-03-31/")) return undefined;
    if (!fromHere(request)) return problem(403, accept);
    if (!isLocal) return (await invoke(request, path)) ?? problem(404, accept);

    const page = pages[path.replace(/^(\/_local\/mail)\/.*$|\/$/, "$1")];
    if (!page) return problem(404, accept);
    const show = page[request.method === "HEAD" ? "GET" : (request.method ?? "")];
    return show ? show(request) : problem(405, accept, { allow: Object.keys(page).join(", ") });
  };
};
