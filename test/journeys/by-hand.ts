import { nonceFor } from "../../functions/runtime/visitor.ts";
import { mailsTo } from "../../infra/local/demo/acts/mailbox.ts";

/** What a program that is no browser gets for a request. */
export type Raw = {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
};

/** Sends a request exactly as told: no cookies, no redirects, no form of a page. */
export const raw = async (url: string, init: RequestInit = {}): Promise<Raw> => {
  const response = await fetch(url, { redirect: "manual", ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

/** The word that a page's forms bring back. */
export const nonceOf = ({ text }: Pick<Raw, "text">): string =>
  /name="nonce" value="([^"]+)"/.exec(text)?.[1] ?? "";

/** Fields of a form; the same name may come twice. */
export type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

const pairs = (fields: Fields): [string, string][] =>
  (Array.isArray(fields) ? fields : Object.entries(fields)) as [string, string][];

/** Posts fields as a form of the address would, or did before: a link's form keeps its nonce. */
export const post = async (
  url: string,
  fields: Fields,
  headers: Readonly<Record<string, string>> = {},
): Promise<Raw> => {
  const [, token] = linkPattern.exec(url) ?? [];
  const nonce = token === undefined ? nonceOf(await raw(url, { headers })) : nonceFor(token);
  const body = new URLSearchParams([["nonce", nonce], ...pairs(fields)]);
  return raw(url, { method: "POST", body, headers });
};

/** The path of a mailed link, with its token. */
export const linkPattern = /\/(?:review|ballot|sign|chair)\/([\w-]{43})/;

/** The addresses in the mails to somebody that say something, newest first. */
export const linksTo = async (home: string, address: string, saying: string): Promise<string[]> =>
  (await mailsTo(home, address))
    .filter(({ subject, text }) => `${subject} ${text}`.replaceAll(/\s+/g, " ").includes(saying))
    .flatMap(({ text }) => linkPattern.exec(text)?.[0] ?? [])
    .map((path) => home + path);

/** A session cookie of somebody, for requests by hand. */
export const cookieOf = async (home: string, email: string): Promise<string> => {
  const response = await fetch(`${home}/_local/sign-in`, {
    ...{ method: "POST", body: JSON.stringify({ email }) },
    headers: { "content-type": "application/json" },
  });
  await response.body?.cancel();
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");
};
