import type { IncomingMessage } from "node:http";

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Whether a request was meant for this machine by someone on it. A page elsewhere can make a browser
 * send requests here, or give its own name this address; neither may read the mailbox or sign in.
 */
export const fromHere = ({ headers }: IncomingMessage): boolean => {
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  if (!local.test(host) || site === "cross-site") return false;
  return origin === undefined || origin === `http://${host}`;
};
