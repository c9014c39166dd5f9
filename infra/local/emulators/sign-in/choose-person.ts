import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import * as z from "zod";
import { bodyOf } from "../body-of.ts";
import { plainPageHeaders } from "../plain-page.ts";
import { peoplePage, type Person } from "./people-page.ts";

const formLimit = 8 * 1024;
const Email = z.email();

/** Shows the people to choose from, and takes the choice back to the provider. */
export const choosePerson =
  (provider: Provider, people: () => Promise<readonly Person[]>) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Throws for an interaction of another browser, or none: the caller shows the error page.
    const { uid } = await provider.interactionDetails(request, response);
    const show = async (status: number, refused?: string) => {
      const action = `/interaction/${uid}`;
      response.writeHead(status, plainPageHeaders);
      response.end(peoplePage({ people: await people(), action, refused }));
    };
    if (request.method !== "POST") return show(200);

    const form = new URLSearchParams((await bodyOf(request, formLimit)).toString());
    const typed = form.get("email") ?? "";
    const { success, data: email } = Email.safeParse(typed.trim().toLowerCase());
    if (!success) return show(400, typed);
    await provider.interactionFinished(request, response, { login: { accountId: email } });
  };
