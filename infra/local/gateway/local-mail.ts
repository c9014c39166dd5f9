import type { IncomingMessage } from "node:http";
import { prefersJson } from "../../../schemas/prefers-json.ts";
import { mailPage } from "../emulators/mail/mail-page.ts";
import type { Mailbox } from "../emulators/mail/mailbox.ts";
import { mailboxPage } from "../emulators/mail/mailbox-page.ts";
import { plainPageHeaders } from "../emulators/plain-page.ts";
import { problem } from "./problem.ts";
import { json, type Reply } from "./reply.ts";

const base = "/_local/mail";
const newest = 500;

/** The mailbox and the mails in it, as pages or as JSON. */
export const localMail =
  (mailbox: Mailbox | undefined) =>
  async ({ url = "", headers: { accept } }: IncomingMessage): Promise<Reply> => {
    // With a mail service from outside, the mails are there.
    if (!mailbox) return problem(404, accept);
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const id = pathname.slice(base.length + 1);
    if (id !== "") {
      const mail = await mailbox.find(id);
      if (!mail) return problem(404, accept);
      return prefersJson(accept) ? json(200, mail) : page(mailPage({ mail, base }));
    }
    const to = searchParams.get("to") ?? "";
    const limit = Number(searchParams.get("limit") ?? newest) || newest;
    const skip = Number(searchParams.get("skip") ?? 0) || 0;
    const mails = await mailbox.list({ limit, skip, ...(to !== "" && { to }) });
    return prefersJson(accept) ? json(200, mails) : page(mailboxPage({ mails, base, to }));
  };

const page = (body: string): Reply => ({ status: 200, headers: plainPageHeaders, body });
