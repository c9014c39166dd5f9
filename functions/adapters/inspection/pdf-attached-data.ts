import type { Effort } from "./effort.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import { unpackStream } from "./pdf-unpack.ts";
import { isNamed, type PdfDictionary, type PdfValue, valueOf } from "./pdf-values.ts";

/** The data of a paper with 419 awardees is a tenth of this. */
const mostData = 2 ** 20;

/**
 * Whether all that is embedded in a PDF is one file of JSON, as PDF/A-3 attaches the data of a paper:
 * our own decisions do, and come back as evidence. Anything added to that, or said twice, is not it.
 */
export const onlyAttachesData = (objects: PdfObjects, effort: Effort): boolean => {
  const found = embeddedParts(objects);
  const [file, ...others] = found.files;
  if (!file || others.length > 0) return false;
  const embedded = streamOfFile(file.value);
  const [stream, ...again] = objects.streams.filter(({ number }) => number === embedded);
  if (embedded === undefined || !stream || again.length > 0) return false;
  return (
    objects.values(embedded).length === 1 &&
    found.typed.length === 1 &&
    isNamed(stream.dictionary, "Type", "EmbeddedFile") &&
    isNamed(stream.dictionary, "Subtype", "application/json") &&
    found.lists.every((list) => namesOnly(list, file.number, objects)) &&
    isJson(unpackStream(stream, effort))
  );
};

type Parts = {
  /** Dictionaries that embed, with the number of the object that is or holds them. */
  readonly files: { readonly number: number; readonly value: PdfDictionary }[];
  /** What is called an embedded file, anywhere. */
  readonly typed: PdfValue[];
  /** Lists of embedded files, old versions of the catalogue too. */
  readonly lists: PdfValue[];
};

const embeddedParts = (objects: PdfObjects): Parts => {
  const parts: Parts = { files: [], typed: [], lists: [] };
  for (const number of objects.numbers())
    for (const value of objects.values(number)) collect(value, number, parts);
  // No object has this number, so nothing that a trailer holds can be the file that is allowed.
  for (const trailer of objects.trailers) collect(trailer, -1, parts);
  return parts;
};

const collect = (value: PdfValue, number: number, parts: Parts): void => {
  if (value.kind === "name" && value.text === "EmbeddedFile") parts.typed.push(value);
  if (value.kind === "array") for (const item of value.items) collect(item, number, parts);
  if (value.kind !== "dictionary") return;
  if (value.entries.some(([key]) => key === "EF")) parts.files.push({ number, value });
  for (const [key, inner] of value.entries) {
    if (key === "EmbeddedFiles") parts.lists.push(inner);
    collect(inner, number, parts);
  }
};

const fileKeys = new Set(["Type", "F", "UF", "Desc", "AFRelationship", "EF"]);

/** The number of the stream in a description of a file that is data called `.json`. */
const streamOfFile = (file: PdfDictionary): number | undefined => {
  const names = [valueOf(file, "F"), valueOf(file, "UF")].map(nameIn);
  const allowed =
    file.entries.every(([key]) => fileKeys.has(key)) &&
    saysOnce(file) &&
    isNamed(file, "Type", "Filespec") &&
    isNamed(file, "AFRelationship", "Data") &&
    names.every((name) => name !== undefined && dataName.test(name) && name === names[0]);
  const embedded = valueOf(file, "EF");
  if (!allowed || embedded?.kind !== "dictionary") return undefined;
  const [only, ...others] = embedded.entries;
  if (only?.[0] !== "F" || only[1].kind !== "reference" || others.length > 0) return undefined;
  return only[1].number;
};

/** Without a path, and without letters that are not seen or that turn the ones after them. */
const dataName = /^[^\p{C}\\/:]+\.json$/u;

/** A text is Latin letters, or UTF-16 after its mark. */
const nameIn = (value: PdfValue | undefined): string | undefined => {
  if (value?.kind !== "string") return undefined;
  if (!value.text.startsWith("\u00fe\u00ff")) return value.text;
  return new TextDecoder("utf-16be").decode(Buffer.from(value.text.slice(2), "latin1"));
};

/** Readers differ in which of two entries they obey. */
const saysOnce = ({ entries }: PdfDictionary) =>
  new Set(entries.map(([key]) => key)).size === entries.length;

/** Whether a list of embedded files holds the one file and nothing else. */
const namesOnly = (list: PdfValue, file: number, objects: PdfObjects): boolean => {
  const value = list.kind === "reference" ? onlyValue(list.number, objects) : list;
  if (value?.kind !== "dictionary" || value.entries.length !== 1) return false;
  const names = valueOf(value, "Names");
  if (names?.kind !== "array" || names.items.length !== 2) return false;
  const [name, listed] = names.items;
  return (
    dataName.test(nameIn(name) ?? "") && listed?.kind === "reference" && listed.number === file
  );
};

const onlyValue = (number: number, objects: PdfObjects) => {
  const values = objects.values(number);
  return values.length === 1 ? values[0] : undefined;
};

/** An object of JSON from its first byte to its last, so that it is nothing else besides. */
const isJson = (bytes: Buffer): boolean => {
  if (bytes.length > mostData) return false;
  try {
    const data: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof data === "object" && data !== null;
  } catch {
    return false;
  }
};
