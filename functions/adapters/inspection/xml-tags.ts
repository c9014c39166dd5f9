import type { Effort } from "./effort.ts";
import { Refusal } from "./refusal.ts";

/** One tag, its prefixes dropped; `text` is what follows an `instrText`, and empty elsewhere. */
export type XmlTag = {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly attribute: (name: string) => string | undefined;
  readonly text: string;
};

/** Walks the tags of a Word part; one with a document type, which may define entities, is refused. */
export const xmlTags = function* (bytes: Buffer, effort: Effort): Generator<XmlTag> {
  const xml = decodeXml(bytes);
  for (let at = xml.indexOf("<"); at >= 0;) {
    effort.spend();
    const skipped = skipSilent(xml, at);
    if (skipped !== undefined) {
      at = xml.indexOf("<", skipped);
      continue;
    }
    if (xml.startsWith("<!", at)) throw new Refusal("doctype");
    const end = tagEnd(xml, at);
    const next = xml.indexOf("<", end);
    const inner = xml.slice(at + 1, end - 1);
    const name = /^\/?([^\s/>]+)/.exec(inner)?.[1] ?? "";
    yield {
      name: localName(name),
      kind: inner.startsWith("/") ? "close" : inner.endsWith("/") ? "empty" : "open",
      attribute: (wanted) => readAttribute(inner, wanted),
      text: localName(name) === "instrText" ? fieldText(xml, end, next) : "",
    };
    at = next;
  }
};

const decodeXml = (bytes: Buffer): string => {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  const swapped = (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0;
  if (swapped) throw new Refusal("damaged", "encoding");
  const xml = bytes.toString(wide ? "utf16le" : "utf8");
  const declared = /^\uFEFF?<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(xml)?.[1] ?? "utf-8";
  const expected = wide ? /^utf-16(le)?$/i : /^(utf-8|us-ascii)$/i;
  if (!expected.test(declared)) throw new Refusal("damaged", "encoding");
  return xml;
};

/** Past a comment or instruction; undefined for a tag. */
const skipSilent = (xml: string, at: number): number | undefined => {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (!xml.startsWith(open, at)) continue;
    const end = xml.indexOf(close, at + open.length);
    if (end < 0) throw new Refusal("damaged", "xml");
    return end + close.length;
  }
  return undefined;
};

/** Drawings keep whole pictures in an attribute; nothing honest is longer. */
const longestTag = 4 * 2 ** 20;

/** A `>` inside a quoted value does not end the tag. */
const tagEnd = (xml: string, at: number): number => {
  let quote = "";
  for (let end = at + 1; end < Math.min(xml.length, at + longestTag); end += 1) {
    const mark = xml.charAt(end);
    if (quote !== "") quote = mark === quote ? "" : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === ">") return end + 1;
  }
  throw new Refusal("damaged", "xml");
};

/** A field's instruction; Word writes no CDATA there, so one that has it is not trusted. */
const fieldText = (xml: string, from: number, next: number): string => {
  if (next >= 0 && xml.startsWith("<!", next)) throw new Refusal("damaged", "cdata");
  return decodeEntities(xml.slice(from, next < 0 ? undefined : next));
};

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Walks the attributes one after the other; a search from every letter would take for ever. */
const readAttribute = (tag: string, wanted: string): string | undefined => {
  const attribute = /\s+([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  attribute.lastIndex = tag.search(/[\s/]|$/);
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag))
    if (localName(found[1] ?? "") === wanted) return decodeEntities(found[2] ?? found[3] ?? "");
  return undefined;
};

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

const decodeEntities = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith("#")) return named[code] ?? whole;
    const hexadecimal = code[1] === "x" || code[1] === "X";
    const point = Number.parseInt(code.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
