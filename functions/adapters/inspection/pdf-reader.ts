import type { Effort } from "./effort.ts";
import { skipSpace, wordEnd } from "./pdf-characters.ts";
import type { PdfDictionary, PdfValue } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

/** What stood before a keyword such as `endobj` or `stream`, the keyword, and where it ends. */
export type PdfStatement = {
  readonly values: readonly PdfValue[];
  readonly keyword: string;
  readonly end: number;
};

const deepest = 100;
const longestWord = 4096;
/** Values of one object, which are in memory together. */
const mostValues = 500_000;
const damaged = () => new Refusal("damaged", "syntax");

/** Reads PDF values up to the next keyword or the end of the bytes. */
export const readStatement = (bytes: Buffer, start: number, effort: Effort): PdfStatement => {
  const reader = { bytes, at: start, effort, left: mostValues };
  const values: PdfValue[] = [];
  const keyword = collect(reader, values, "keyword", 0);
  return { values, keyword, end: reader.at };
};

/** Reads one value; a reference is answered as its first number, for nothing here asks. */
export const readValue = (bytes: Buffer, start: number, effort: Effort): PdfValue | undefined => {
  const values: PdfValue[] = [];
  collect({ bytes, at: start, effort, left: mostValues }, values, "one", 0);
  return values[0];
};

type Reader = { readonly bytes: Buffer; at: number; readonly effort: Effort; left: number };
type Until = "keyword" | "one" | "]" | ">>";

const collect = (reader: Reader, values: PdfValue[], until: Until, depth: number): string => {
  if (depth > deepest) throw new Refusal("damaged", "nesting");
  const { bytes, effort } = reader;
  for (;;) {
    if (until === "one" && values.length > 0) return "";
    effort.spend();
    reader.left -= 1;
    if (reader.left < 0) throw new Refusal("decompression-bomb", "objects");
    reader.at = skipSpace(bytes, reader.at);
    const start = reader.at;
    const mark = String.fromCharCode(bytes[start] ?? 0);
    const pair = mark + String.fromCharCode(bytes[start + 1] ?? 0);
    if (start >= bytes.length) {
      if (until === "keyword" || until === "one") return "";
      throw damaged();
    }
    if (mark === "/") values.push(readName(reader));
    else if (mark === "(") values.push(readString(reader));
    else if (pair === "<<") values.push(readDictionary(reader, depth));
    else if (mark === "<") values.push(readHexadecimal(reader));
    else if (mark === "[") values.push(readArray(reader, depth));
    else if (pair === ">>" || mark === "]") {
      if (until !== (mark === "]" ? mark : pair)) throw damaged();
      reader.at += until.length;
      return until;
    } else if ("{})>".includes(mark)) throw damaged();
    else {
      const word = readWord(reader);
      if (!push(values, word)) {
        if (until === "keyword") return word;
        throw damaged();
      }
    }
  }
};

/** Adds a number, true, false, null, or turns two numbers into a reference; false for keywords. */
const push = (values: PdfValue[], word: string): boolean => {
  if (/^[+-]*[0-9.][0-9.-]*$/.test(word)) values.push({ kind: "number", value: Number(word) });
  else if (word === "true" || word === "false" || word === "null")
    values.push({ kind: "word", text: word });
  else if (word === "R") {
    const [number, generation] = values.splice(-2);
    if (number?.kind !== "number" || generation?.kind !== "number") throw damaged();
    values.push({ kind: "reference", number: number.value });
  } else return false;
  return true;
};

const readWord = (reader: Reader): string => {
  const end = wordEnd(reader.bytes, reader.at);
  if (end - reader.at > longestWord) throw damaged();
  const word = reader.bytes.toString("latin1", reader.at, end);
  reader.at = end;
  return word;
};

/** Names may spell any byte as #xx, which is how active content likes to hide. */
const readName = (reader: Reader): PdfValue => {
  reader.at += 1;
  const text = readWord(reader).replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { kind: "name", text };
};

const readString = (reader: Reader): PdfValue => {
  const { bytes } = reader;
  const start = reader.at + 1;
  let open = 0;
  for (let at = reader.at; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) open += 1;
    else if (byte === 0x29) {
      open -= 1;
      if (open > 0) continue;
      reader.at = at + 1;
      return { kind: "string", text: unescaped(bytes.toString("latin1", start, at)) };
    }
  }
  throw damaged();
};

const unescaped = (text: string) =>
  text.replaceAll(/\\([0-7]{1,3}|\r\n|[^])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped)
      ? String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
      : escaped.replace(/^[\r\n]+$/, ""),
  );

const readHexadecimal = (reader: Reader): PdfValue => {
  const end = reader.bytes.indexOf(0x3e, reader.at);
  if (end < 0) throw damaged();
  const digits = reader.bytes.toString("latin1", reader.at + 1, end).replaceAll(/\s/g, "");
  reader.at = end + 1;
  return { kind: "string", text: Buffer.from(digits, "hex").toString("latin1") };
};

const readArray = (reader: Reader, depth: number): PdfValue => {
  reader.at += 1;
  const items: PdfValue[] = [];
  collect(reader, items, "]", depth + 1);
  return { kind: "array", items };
};

const readDictionary = (reader: Reader, depth: number): PdfDictionary => {
  reader.at += 2;
  const flat: PdfValue[] = [];
  collect(reader, flat, ">>", depth + 1);
  const entries: [string, PdfValue][] = [];
  for (let place = 0; place < flat.length; place += 2) {
    const key = flat[place];
    const value = flat[place + 1];
    if (key?.kind !== "name" || value === undefined) throw damaged();
    entries.push([key.text, value]);
  }
  return { kind: "dictionary", entries };
};
