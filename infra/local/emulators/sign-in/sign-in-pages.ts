import type { IncomingMessage, ServerResponse } from "node:http";
import { errors } from "oidc-provider";
import { choosePerson } from "./choose-person.ts";
import type { Person } from "./people-page.ts";
import { makeProvider } from "./provider.ts";

type Options = {
  readonly issuer: string;
  readonly folder: string;
  readonly people: () => Promise<readonly Person[]>;
  readonly publicUrl: string;
  readonly ahead: () => number;
};

type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Everything that the sign-in answers: the provider's own addresses, and the choice of a person. */
export const signInPages = async (options: Options): Promise<Respond> => {
  const provider = await makeProvider(options);
  const respond = provider.callback();
  const choose = choosePerson(provider, options.people);
  const home = `${options.publicUrl}/`;

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", options.issuer);
    if (pathname.startsWith("/interaction/")) {
      try {
        await choose(request, response);
        return;
      } catch (error) {
        if (!(error instanceof errors.SessionNotFound)) throw error;
        request.url = "/auth/expired";
      }
    }
    // The provider would ask whether one really wants to leave; Cognito does not.
    if (pathname === "/session/end" && searchParams.get("post_logout_redirect_uri") === home) {
      response.writeHead(303, { location: leaving(home, searchParams.get("state")) }).end();
      return;
    }
    if (/^\/auth(\/|$)/.test(pathname)) forgetSession(request);
    await respond(request, response);
  };
};

const leaving = (home: string, state: string | null) =>
  state === null ? home : `${home}?${new URLSearchParams({ state }).toString()}`;

/** Each sign-in asks anew whom to be, and so one can become somebody else without signing out. */
const forgetSession = ({ headers }: IncomingMessage) => {
  headers.cookie = (headers.cookie ?? "")
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith("_session"))
    .join("; ");
};
