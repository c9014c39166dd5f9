import type { Effort } from "./effort.ts";
import { refuseHiddenPdf } from "./foreign-content.ts";
import { Refusal } from "./refusal.ts";
import { checkFields } from "./word-fields.ts";
import { checkRelationships } from "./word-relationships.ts";
import { xmlTags } from "./xml-tags.ts";
import { readZipEntries, unpackEntry, weighEntry, type ZipEntry } from "./zip-entries.ts";

const contentTypes = "[Content_Types].xml";
const wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml/, "xlsx"],
  [/presentationml/, "pptx"],
  [/wordprocessingml\.template/, "dotx"],
  [/epub|opendocument/, "zip"],
];

/** Opens a Word file part by part: no macros, no fetching, no surprises in size or path. */
export const inspectWord = async (bytes: Buffer, effort: Effort): Promise<null> => {
  refuseHiddenPdf(bytes);
  const entries = readZipEntries(bytes, effort);
  const types = entries.find(({ name }) => name === contentTypes);
  if (!types) throw new Refusal("unknown-type", "zip");
  checkContentTypes(unpackEntry(types, effort), effort);
  for (const entry of entries) await checkEntry(entry, effort);
  if (!entries.some(({ name }) => name.startsWith("word/document")))
    throw new Refusal("damaged", "no-document");
  return null;
};

const checkContentTypes = (xml: Buffer, effort: Effort) => {
  const types: string[] = [];
  for (const tag of xmlTags(xml, effort)) {
    const type = tag.attribute("ContentType") ?? "";
    const name = tag.attribute("PartName") ?? `.${tag.attribute("Extension") ?? "xml"}`;
    // Parts are read by their name's end; one that is XML under another would not be.
    if (/^(?!image\/).*xml$/i.test(type) && !isXml(name)) throw new Refusal("damaged", "part-name");
    types.push(type);
  }
  if (types.some((type) => /macroEnabled|vbaProject|vbaData/i.test(type)))
    throw new Refusal("macros");
  if (types.some((type) => /activeX/i.test(type))) throw new Refusal("active-content", "ActiveX");
  if (types.includes(wordMain)) return;
  const other = otherKinds.find(([pattern]) => types.some((type) => pattern.test(type)));
  throw new Refusal("unknown-type", other?.[1] ?? "zip");
};

const isXml = (name: string) => /\.(xml|rels)$/i.test(name);

const checkEntry = async (entry: ZipEntry, effort: Effort) => {
  if (/vba(project|data)/i.test(entry.name)) throw new Refusal("macros");
  if (/activeX/i.test(entry.name)) throw new Refusal("active-content", "ActiveX");
  if (/^word\/embeddings\//i.test(entry.name)) throw new Refusal("active-content", "EmbeddedFile");
  if (!isXml(entry.name)) return weighEntry(entry, effort);
  const xml = unpackEntry(entry, effort);
  if (/\.rels$/i.test(entry.name)) checkRelationships(xml, effort);
  else checkFields(xml, effort);
};
