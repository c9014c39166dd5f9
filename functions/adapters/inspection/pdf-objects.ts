import { costOfObject, type Effort } from "./effort.ts";
import { isSpace, skipSpace, wordEnd } from "./pdf-characters.ts";
import { readStatement, readValue } from "./pdf-reader.ts";
import { numberOf, type PdfDictionary, type PdfValue, valueOf } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

/** Where the value of an object stands: in the file, or in an unpacked object stream. */
type Place = { readonly bytes: Buffer; readonly at: number };

/** A stream with its dictionary; `data` is as stored. */
export type PdfStream = {
  readonly number: number;
  readonly start: number;
  readonly dictionary: PdfDictionary;
  readonly data: Buffer;
};

/** Everything that is written in a PDF, whether its cross-reference table mentions it or not. */
export type PdfObjects = {
  /** Offsets at which an object begins. */
  readonly starts: ReadonlySet<number>;
  readonly streams: readonly PdfStream[];
  readonly trailers: readonly PdfDictionary[];
  readonly place: (number: number, place: Place) => void;
  /** All values an object number was ever given, oldest first; read anew at each call. */
  readonly values: (number: number) => readonly PdfValue[];
  readonly numbers: () => Iterable<number>;
};

/** Finds the objects of a PDF by reading it from start to end, as a repairing reader would. */
export const findObjects = (bytes: Buffer, effort: Effort): PdfObjects => {
  const starts = new Set<number>();
  const streams: PdfStream[] = [];
  const trailers: PdfDictionary[] = [];
  const places = new Map<number, Place[]>();
  const place = (number: number, where: Place) => {
    const known = places.get(number);
    if (known) known.push(where);
    else places.set(number, [where]);
  };

  for (let at = skipSpace(bytes, 0); at < bytes.length; at = skipSpace(bytes, at)) {
    effort.spend();
    const header = objectHeader(bytes, at);
    if (header) {
      effort.spend(costOfObject);
      const start = at;
      starts.add(start);
      place(header.number, { bytes, at: header.end });
      const { values, keyword, end } = readStatement(bytes, header.end, effort);
      at = end;
      if (keyword !== "stream") continue;
      const [dictionary] = values;
      if (dictionary?.kind !== "dictionary") throw new Refusal("damaged", "stream");
      const data = streamData(bytes, end, dictionary);
      streams.push({ number: header.number, start, dictionary, data });
      at = data.byteOffset - bytes.byteOffset + data.length;
      continue;
    }
    const end = Math.max(wordEnd(bytes, at), at + 1);
    const trailer = bytes.toString("latin1", at, end) === "trailer";
    at = end;
    if (!trailer) continue;
    const dictionary = readValue(bytes, end, effort);
    if (dictionary?.kind === "dictionary") trailers.push(dictionary);
  }

  const values = (number: number) =>
    (places.get(number) ?? []).flatMap((where) => readStatementOrValue(where, bytes, effort) ?? []);
  return { starts, streams, trailers, place, values, numbers: () => places.keys() };
};

/** Objects in the file end with a keyword; those in an object stream touch their neighbours. */
const readStatementOrValue = (where: Place, file: Buffer, effort: Effort) =>
  where.bytes === file
    ? readStatement(where.bytes, where.at, effort).values[0]
    : readValue(where.bytes, where.at, effort);

/** Recognises `12 0 obj` at an offset. */
export const objectHeader = (bytes: Buffer, at: number) => {
  const head = bytes.toString("latin1", at, at + 40);
  const found =
    /^(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(head);
  return found && { number: Number(found[1]), end: at + found[0].length };
};

const endMark = Buffer.from("endstream");

/** Trusts a direct length that leads to `endstream`; otherwise looks for that word. */
const streamData = (bytes: Buffer, keywordEnd: number, dictionary: PdfDictionary): Buffer => {
  const windows = bytes[keywordEnd] === 0x0d && bytes[keywordEnd + 1] === 0x0a;
  const start = keywordEnd + (windows ? 2 : isSpace(bytes[keywordEnd]) ? 1 : 0);
  const length = valueOf(dictionary, "Length")?.kind === "number" && numberOf(dictionary, "Length");
  if (typeof length === "number" && length >= 0) {
    const after = skipSpace(bytes.subarray(0, start + length + 16), start + length);
    const ended = bytes.subarray(after, after + endMark.length).equals(endMark);
    if (ended) return bytes.subarray(start, start + length);
  }
  const end = bytes.indexOf(endMark, start);
  if (end < 0) throw new Refusal("damaged", "stream");
  return bytes.subarray(start, end);
};
