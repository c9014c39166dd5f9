import type { Effort } from "./effort.ts";
import { isSpace, skipSpace, wordEnd } from "./pdf-characters.ts";
import { objectHeader, type PdfObjects } from "./pdf-objects.ts";
import { readStatement, readValue } from "./pdf-reader.ts";
import { unpackStream } from "./pdf-unpack.ts";
import { type PdfDictionary, valueOf } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

const mostSections = 1000;
const broken = () => new Refusal("damaged", "xref");

/** What the cross-reference sections are checked against. */
type Known = {
  readonly bytes: Buffer;
  readonly objects: PdfObjects;
  readonly openedStreams: ReadonlySet<number>;
  readonly effort: Effort;
};

/**
 * Follows the cross-reference sections from the newest and answers their trailers. Every entry must
 * point at an object that was found, so no reader can be led to one that was not looked at.
 */
export const followReferences = (known: Known): readonly PdfDictionary[] => {
  const { bytes, effort } = known;
  const trailers: PdfDictionary[] = [];
  const seen = new Set<number>();
  const pending = [startOfReferences(bytes, effort)];
  for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
    if (seen.has(at)) continue;
    if (!Number.isInteger(at) || at < 0 || at >= bytes.length || seen.size > mostSections)
      throw broken();
    seen.add(at);
    const start = skipSpace(bytes, at);
    const table = bytes.toString("latin1", start, start + 4) === "xref";
    const trailer = table ? checkTable(start + 4, known) : checkStream(start, known);
    trailers.push(trailer);
    for (const [key, value] of trailer.entries) {
      if (key !== "XRefStm" && key !== "Prev") continue;
      if (value.kind !== "number") throw broken();
      pending.push(value.value);
    }
  }
  return trailers;
};

const startOfReferences = (bytes: Buffer, effort: Effort): number => {
  const mark = bytes.lastIndexOf("startxref");
  const value = mark < 0 ? undefined : readValue(bytes, mark + "startxref".length, effort);
  if (value?.kind !== "number") throw broken();
  return value.value;
};

const checkTable = (start: number, { bytes, objects, effort }: Known): PdfDictionary => {
  let at = start;
  const word = () => {
    effort.spend();
    let from = at;
    // A comment here would be an entry to a reader that counts bytes.
    while (isSpace(bytes[from])) from += 1;
    at = wordEnd(bytes, from);
    if (at - from > 10 || at === from) throw broken();
    return bytes.toString("latin1", from, at);
  };
  for (let first = word(); first !== "trailer"; first = word()) {
    const count = Number(word());
    if (!/^\d+$/.test(first) || !Number.isInteger(count)) throw broken();
    for (let entry = 0; entry < count; entry += 1) {
      const offset = Number(word());
      word();
      if (word() === "n") checkOffset(offset, bytes, objects);
    }
  }
  const trailer = readValue(bytes, at, effort);
  if (trailer?.kind !== "dictionary") throw broken();
  return trailer;
};

/** Offset zero is how some programs write an object that does not exist. */
const checkOffset = (offset: number, bytes: Buffer, objects: PdfObjects) => {
  if (offset !== 0 && !objects.starts.has(skipSpace(bytes, offset))) throw broken();
};

const checkStream = (start: number, known: Known): PdfDictionary => {
  const { bytes, objects, openedStreams, effort } = known;
  const header = objectHeader(bytes, start);
  if (!header || !objects.starts.has(start)) throw broken();
  const [dictionary] = readStatement(bytes, header.end, effort).values;
  const stream = objects.streams.find((each) => each.start === start);
  if (!stream || dictionary?.kind !== "dictionary") throw broken();
  const [typeWidth = -1, offsetWidth = -1, lastWidth = -1] = widthsOf(dictionary);
  const row = typeWidth + offsetWidth + lastWidth;
  if (Math.min(typeWidth, offsetWidth, lastWidth) < 0 || row < 1 || row > 24) throw broken();
  const data = unpackStream(stream, effort);
  const number = (at: number, width: number) =>
    data.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
  for (let at = 0; at + row <= data.length; at += row) {
    effort.spend();
    const type = typeWidth === 0 ? 1 : number(at, typeWidth);
    const target = number(at + typeWidth, offsetWidth);
    if (type === 1) checkOffset(target, bytes, objects);
    if (type === 2 && !openedStreams.has(target)) throw broken();
  }
  return dictionary;
};

const widthsOf = (dictionary: PdfDictionary): readonly number[] => {
  const widths = valueOf(dictionary, "W");
  if (widths?.kind !== "array") return [];
  return widths.items.map((item) => (item.kind === "number" ? item.value : -1));
};
