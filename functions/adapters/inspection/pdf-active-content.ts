import type { Effort } from "./effort.ts";
import { onlyAttachesData } from "./pdf-attached-data.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import type { PdfDictionary, PdfValue } from "./pdf-values.ts";

/** Keys that only active content has, and the word that tells a person which. */
const activeKeys: Readonly<Record<string, string>> = {
  JS: "JavaScript",
  JavaScript: "JavaScript",
  EF: "EmbeddedFile",
  EmbeddedFiles: "EmbeddedFile",
  XFA: "XFA",
  AA: "AA",
  RichMediaContent: "RichMedia",
};

/** Names of actions, annotations and parts that do more than show or go to a page. */
const activeNames = new Set([
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "GoToE",
  "GoToR",
  "EmbeddedFile",
  "FileAttachment",
  "RichMedia",
  "RichMediaExecute",
  "Rendition",
  "Movie",
  "Sound",
]);

const activeSubtypes = new Set(["3D", "Screen"]);
const riskyLink = /^\s*(javascript|vbscript|data|file):|^\s*\\\\/i;

/** The machine words of all active content in any object, mentioned or not, old versions too. */
export const activeContentOf = (objects: PdfObjects, effort: Effort): readonly string[] => {
  const found = new Set<string>();
  for (const number of objects.numbers())
    for (const value of objects.values(number)) look(value, objects, found);
  for (const trailer of objects.trailers) look(trailer, objects, found);
  for (const { dictionary } of objects.streams)
    if (dictionary.entries.some(([key]) => key === "F" || key === "FFilter"))
      found.add("ExternalStream");
  if (found.has("EmbeddedFile") && onlyAttachesData(objects, effort)) found.delete("EmbeddedFile");
  return [...found].sort();
};

const look = (value: PdfValue, objects: PdfObjects, found: Set<string>) => {
  if (value.kind === "name" && activeNames.has(value.text)) found.add(value.text);
  if (value.kind === "array") for (const item of value.items) look(item, objects, found);
  if (value.kind !== "dictionary") return;
  for (const [key, inner] of value.entries) {
    const word = Object.hasOwn(activeKeys, key) ? activeKeys[key] : undefined;
    if (word !== undefined && !isNothing(inner)) found.add(word);
    if (key === "OpenAction" && !isPlain(inner, objects, 0)) found.add("OpenAction");
    if (key === "Subtype" && inner.kind === "name" && activeSubtypes.has(inner.text))
      found.add(inner.text);
    if (key === "URI" && inner.kind === "string" && riskyLink.test(inner.text)) found.add("URI");
    look(inner, objects, found);
  }
};

const isNothing = (value: PdfValue) =>
  (value.kind === "word" && value.text === "null") ||
  (value.kind === "dictionary" && value.entries.length === 0);

/** Whether opening the file only shows a page: a destination, or an action that goes to one. */
const isPlain = (value: PdfValue, objects: PdfObjects, hops: number): boolean => {
  if (value.kind === "reference") {
    if (hops > 8) return false;
    return objects.values(value.number).every((each) => isPlain(each, objects, hops + 1));
  }
  return value.kind === "dictionary" ? goesToPage(value, objects, hops) : value.kind !== "number";
};

const goesToPage = (action: PdfDictionary, objects: PdfObjects, hops: number): boolean => {
  const kinds = action.entries.filter(([key]) => key === "S");
  const chained = action.entries.filter(([key]) => key === "Next").map(([, next]) => next);
  return (
    kinds.length > 0 &&
    kinds.every(([, kind]) => kind.kind === "name" && kind.text === "GoTo") &&
    chained.every((next) => next.kind !== "array" && isPlain(next, objects, hops + 1))
  );
};
