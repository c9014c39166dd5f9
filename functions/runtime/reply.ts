import type { Language } from "../../schemas/primitives.ts";

/** A cookie to set; `maxAge` 0 takes it away. */
export type SetCookie = {
  readonly name: "session" | "attempt" | "language";
  readonly value: string;
  readonly maxAge: number;
};

/** What a route answers, before it becomes HTTP. */
export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly SetCookie[];
  readonly body: string | Uint8Array;
};

type Markup = { readonly toString: () => string } | Promise<{ readonly toString: () => string }>;

/** A page. `status` 422 when a form comes back with its errors, 409 when something else stands. */
export const show = async (markup: Markup, status = 200): Promise<Reply> => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: `<!doctype html>${(await markup).toString()}`,
});

/** Sends the browser elsewhere with a GET: after every act that worked. */
export const seeOther = (location: string, cookies: readonly SetCookie[] = []): Reply => ({
  status: 303,
  headers: { location },
  cookies,
  body: "",
});

/** A file to look at in the browser. */
export const inline = (bytes: Uint8Array, mediaType: string, name: string): Reply => ({
  status: 200,
  headers: {
    "content-type": mediaType,
    "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
  body: bytes,
});

/** A file to keep. */
export const attachment = (bytes: Uint8Array, mediaType: string, name: string): Reply => ({
  status: 200,
  headers: {
    "content-type": mediaType,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
  body: bytes,
});

/** Remembers the language of a browser for a year. */
export const languageCookie = (language: Language): SetCookie => ({
  name: "language",
  value: language,
  maxAge: 31_536_000,
});
