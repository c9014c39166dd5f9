import { parse, type HTMLElement } from "node-html-parser";
import { cookieJar, type CookieJar } from "../gateway/cookie-jar.ts";

/** A form of a page, as a browser would send it unchanged. */
export type Form = {
  readonly action: string;
  readonly method: string;
  readonly multipart: boolean;
  readonly fields: URLSearchParams;
};

/** A page somebody looks at. */
export type SeenPage = {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly title: string;
  readonly text: string;
  readonly forms: readonly Form[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

/** A file that somebody chooses in a form. */
export type ChosenFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Somebody with a browser: keeps cookies, follows redirects, sends forms as they stand. */
export type Visitor = {
  readonly open: (path: string) => Promise<SeenPage>;
  /** Sends a form with some fields set; an array sends a field several times. */
  readonly send: (
    page: SeenPage,
    which: (form: Form) => boolean,
    values?: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<SeenPage>;
  /** Sends a file by a form that posts straight to the store. */
  readonly upload: (form: Form, file: ChosenFile) => Promise<SeenPage>;
  readonly download: (path: string) => Promise<Uint8Array>;
};

const valueOf = (field: HTMLElement): string | undefined => {
  if (field.hasAttribute("disabled")) return undefined;
  const tag = field.rawTagName.toLowerCase();
  if (tag === "textarea") return field.textContent.replace(/^\n/, "");
  if (tag === "select") {
    const options = field.querySelectorAll("option");
    const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
    return chosen?.getAttribute("value") ?? chosen?.textContent;
  }
  const type = field.getAttribute("type") ?? "text";
  if (["submit", "button", "file", "image", "reset"].includes(type)) return undefined;
  if (["radio", "checkbox"].includes(type) && !field.hasAttribute("checked")) return undefined;
  return field.getAttribute("value") ?? (type === "checkbox" ? "on" : "");
};

const formOf = (form: HTMLElement, url: string): Form => {
  const fields = new URLSearchParams();
  for (const field of form.querySelectorAll("input, select, textarea")) {
    const name = field.getAttribute("name");
    const value = valueOf(field);
    if (name !== undefined && value !== undefined) fields.append(name, value);
  }
  return {
    action: new URL(form.getAttribute("action") ?? url, url).href,
    method: (form.getAttribute("method") ?? "get").toUpperCase(),
    multipart: form.getAttribute("enctype") === "multipart/form-data",
    fields,
  };
};

const seen = (url: string, status: number, html: string): SeenPage => {
  const document = parse(html);
  return {
    url,
    status,
    html,
    title: document.querySelector("title")?.textContent ?? "",
    text: (document.querySelector("main") ?? document).structuredText,
    forms: document.querySelectorAll("form").map((form) => formOf(form, url)),
    links: document.querySelectorAll("a[href]").map((link) => ({
      href: new URL(link.getAttribute("href") ?? "", url).href,
      text: link.textContent.trim(),
    })),
  };
};

const mostRedirects = 8;

/** Opens a browser of somebody's own on a host. */
export const visitor = (home: string, jar: CookieJar = cookieJar()): Visitor => {
  const follow = async (start: string, init: RequestInit = {}): Promise<SeenPage> => {
    let url = new URL(start, home).href;
    let request: RequestInit = init;
    for (let step = 0; step <= mostRedirects; step += 1) {
      const own = url.startsWith(home);
      const response = await fetch(url, {
        ...request,
        redirect: "manual",
        headers: { accept: "text/html", ...(own ? jar.header() : {}) },
      });
      if (own) jar.keep(response);
      const location = response.headers.get("location");
      if (location === null || response.status < 300 || response.status > 399) {
        return seen(url, response.status, await response.text());
      }
      await response.body?.cancel();
      url = new URL(location, url).href;
      request = {};
    }
    throw new Error(`too many redirects from ${start}`);
  };

  return {
    open: (path) => follow(path),
    send: (page, which, values = {}) => {
      const form = page.forms.find(which);
      if (!form) throw new Error(`no such form on “${page.title}” (${page.status}): ${page.text}`);
      const fields = new URLSearchParams(form.fields);
      for (const [name, value] of Object.entries(values)) {
        fields.delete(name);
        for (const one of typeof value === "string" ? [value] : value) fields.append(name, one);
      }
      if (form.method === "GET") {
        return follow(`${form.action.split("?")[0] ?? ""}?${fields.toString()}`);
      }
      return follow(form.action, { method: "POST", body: fields });
    },
    upload: (form, file) => {
      const body = new FormData();
      for (const [name, value] of form.fields) body.append(name, value);
      const blob = new Blob([Buffer.from(file.bytes)], { type: file.mediaType });
      body.append("file", blob, file.fileName);
      return follow(form.action, { method: "POST", body });
    },
    download: async (path) => {
      const response = await fetch(new URL(path, home), { headers: jar.header() });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
};

const browsers = new Map<string, Promise<Visitor>>();

/** Closes every browser: sessions end after half a day, and the play moves on by days. */
export const closeBrowsers = (): void => {
  browsers.clear();
};

/** The browser in which a registered person is signed in; opened once for each host and address. */
export const signedIn = (home: string, email: string): Promise<Visitor> => {
  const key = `${home} ${email}`;
  const open = browsers.get(key) ?? signIn(home, email);
  browsers.set(key, open);
  return open;
};

const signIn = async (home: string, email: string): Promise<Visitor> => {
  const jar = cookieJar();
  const response = await fetch(`${home}/_local/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email }),
  });
  if (!response.ok) throw new Error(`sign-in of ${email}: ${await response.text()}`);
  await response.body?.cancel();
  jar.keep(response);
  return visitor(home, jar);
};
