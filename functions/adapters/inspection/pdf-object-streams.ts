import { costOfObject, type Effort } from "./effort.ts";
import { skipSpace, wordEnd } from "./pdf-characters.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import { unpackStream } from "./pdf-unpack.ts";
import { isNamed, numberOf } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

/** Adds the objects that are packed into object streams; answers the numbers of those streams. */
export const openObjectStreams = (objects: PdfObjects, effort: Effort): ReadonlySet<number> => {
  const opened = new Set<number>();
  for (const stream of objects.streams) {
    if (!isNamed(stream.dictionary, "Type", "ObjStm")) continue;
    const bytes = unpackStream(stream, effort);
    const count = numberOf(stream.dictionary, "N") ?? -1;
    const first = numberOf(stream.dictionary, "First") ?? -1;
    if (count < 0 || first < 0 || first > bytes.length) throw new Refusal("damaged", "ObjStm");
    const heads = readHeads(bytes.subarray(0, first), count, effort);
    for (const [number, offset] of heads) objects.place(number, { bytes, at: first + offset });
    opened.add(stream.number);
  }
  return opened;
};

const readHeads = (bytes: Buffer, count: number, effort: Effort): [number, number][] => {
  const heads: [number, number][] = [];
  let at = 0;
  const next = () => {
    effort.spend();
    const start = skipSpace(bytes, at);
    at = wordEnd(bytes, start);
    const value = Number(bytes.toString("latin1", start, at));
    if (at === start || !Number.isInteger(value)) throw new Refusal("damaged", "ObjStm");
    return value;
  };
  for (let place = 0; place < count; place += 1) {
    effort.spend(costOfObject);
    heads.push([next(), next()]);
  }
  return heads;
};
