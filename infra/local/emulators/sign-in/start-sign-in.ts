import type { IncomingMessage, ServerResponse } from "node:http";
import type { Emulator } from "../emulator.ts";
import { listening } from "../listening.ts";
import type { Person } from "./people-page.ts";

type Options = {
  readonly folder: string;
  /** Whom one may choose; anyone else can type an address. */
  readonly people: () => Promise<readonly Person[]>;
  /** Where the product is, without a final slash. */
  readonly publicUrl: string;
  /** Milliseconds by which the product's clock is ahead of real time. */
  readonly ahead?: () => number;
  readonly port?: number;
};

type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The sign-in of trials: an OpenID provider that asks whom one wants to be, and for no password. */
export const startSignIn = ({
  folder,
  people,
  publicUrl,
  ahead = () => 0,
  port = 0,
}: Options): Promise<Emulator> => {
  let loaded: Promise<Respond> | undefined;
  return listening(async (request, response) => {
    const issuer = `http://127.0.0.1:${request.socket.localPort ?? 0}`;
    // A page elsewhere can give its own name this address; it may choose nobody.
    if (request.headers.host !== new URL(issuer).host) {
      response.writeHead(403).end();
      return;
    }
    // The provider takes longer to load than all the rest of the host: only for who signs in.
    loaded ??= import("./sign-in-pages.ts").then(({ signInPages }) =>
      signInPages({ issuer, folder, people, publicUrl, ahead }),
    );
    const respond = await loaded.catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    await respond(request, response);
  }, port);
};
