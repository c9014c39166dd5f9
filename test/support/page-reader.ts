import { parse, type HTMLElement } from "node-html-parser";
import type { Reply } from "../../functions/runtime/reply.ts";

const tidy = (text: string) => text.replace(/\s+/gu, " ").trim();

/** Reads a page as somebody who looks for headings, links, buttons and labels. */
export const pageOf = (reply: Reply) => {
  const document = parse(typeof reply.body === "string" ? reply.body : "");
  const texts = (selector: string) =>
    document.querySelectorAll(selector).map((element) => tidy(element.textContent));
  const labelled = (label: string): HTMLElement | undefined => {
    const found = document
      .querySelectorAll("label")
      .find((element) => tidy(element.textContent).startsWith(label));
    const id = found?.getAttribute("for");
    return id === undefined ? undefined : (document.getElementById(id) ?? undefined);
  };
  return {
    status: reply.status,
    location: reply.headers?.["location"],
    html: typeof reply.body === "string" ? reply.body : "",
    text: tidy((document.querySelector("main") ?? document).structuredText),
    headings: texts("main h1, main h2"),
    alerts: texts("[role=alert]"),
    statuses: texts("[role=status]"),
    buttons: texts("main button"),
    tasks: texts(".tasks > li"),
    links: document
      .querySelectorAll("main a")
      .map((link) => ({ text: tidy(link.textContent), href: link.getAttribute("href") ?? "" })),
    forms: document.querySelectorAll("main form"),
    labelled,
    hidden: (name: string) =>
      document.querySelector(`input[name=${name}]`)?.getAttribute("value") ?? "",
  };
};
