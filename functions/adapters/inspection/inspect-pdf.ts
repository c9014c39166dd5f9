import type { Effort } from "./effort.ts";
import { refuseHiddenZip } from "./foreign-content.ts";
import { activeContentOf } from "./pdf-active-content.ts";
import { isSpace } from "./pdf-characters.ts";
import { openObjectStreams } from "./pdf-object-streams.ts";
import { findObjects, type PdfObjects } from "./pdf-objects.ts";
import { countPages } from "./pdf-pages.ts";
import { followReferences } from "./pdf-references.ts";
import { filtersOf, weighStream } from "./pdf-unpack.ts";
import { isNamed, type PdfDictionary, type PdfValue } from "./pdf-values.ts";
import { Refusal } from "./refusal.ts";

/** Looks at every object of a PDF, packed ones included; answers the number of its pages. */
export const inspectPdf = async (bytes: Buffer, effort: Effort): Promise<number> => {
  refuseHiddenZip(bytes);
  checkEnds(bytes);
  const objects = findObjects(bytes, effort);
  refuseEncrypted(objects);
  await weigh(objects, effort);
  const openedStreams = openObjectStreams(objects, effort);
  const active = activeContentOf(objects, effort);
  if (active.length > 0) throw new Refusal("active-content", ...active);
  const trailers = followReferences({ bytes, objects, openedStreams, effort });
  return countPages(trailers, objects, effort);
};

/** A PDF ends with its mark and white space; whatever follows is for another reader. */
const checkEnds = (bytes: Buffer) => {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8)))
    throw new Refusal("damaged", "header");
  const end = bytes.lastIndexOf("%%EOF");
  if (end < 0) throw new Refusal("damaged", "truncated");
  for (const byte of bytes.subarray(end + 5))
    if (!isSpace(byte)) throw new Refusal("polyglot", "trailing-data");
};

const refuseEncrypted = (objects: PdfObjects) => {
  const references = objects.streams.map(({ dictionary }) => dictionary).filter(isReferences);
  const locked = [...objects.trailers, ...references].some((trailer) =>
    trailer.entries.some(([key]) => key === "Encrypt"),
  );
  if (locked) throw new Refusal("encrypted");
};

const isReferences = (dictionary: PdfDictionary) => isNamed(dictionary, "Type", "XRef");

/** Object streams are weighed when they are opened. */
const weigh = async (objects: PdfObjects, effort: Effort) => {
  const resolve = (value: PdfValue | undefined) =>
    value?.kind === "reference" ? objects.values(value.number).at(-1) : value;
  for (const stream of objects.streams) {
    const filters = filtersOf(stream, resolve);
    if (isNamed(stream.dictionary, "Type", "ObjStm")) continue;
    await weighStream(stream, filters, effort);
  }
};
