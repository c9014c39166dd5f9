import * as mupdf from "mupdf";

/** A file opened by an engine that is not the one which wrote it. */
export type Pdf = {
  readonly bytes: Buffer;
  readonly trailer: mupdf.PDFObject;
  readonly catalog: mupdf.PDFObject;
  readonly pages: readonly mupdf.PDFObject[];
  /** Every object of the file. */
  readonly objects: readonly mupdf.PDFObject[];
  readonly xmp: string;
};

/** Whether something stands at a path. */
export const has = (object: mupdf.PDFObject, ...path: string[]) => !object.get(...path).isNull();
/** The entries of an array; none of anything else. */
export const items = (array: mupdf.PDFObject) =>
  Array.from({ length: array.isArray() ? array.length : 0 }, (_, index) => array.get(index));
/** All objects that name a type. */
export const typed = ({ objects }: Pdf, type: string) =>
  objects.filter(
    (each) => each.isDictionary() && has(each, "Type") && each.get("Type").asName() === type,
  );
/** What a page draws. */
export const contentOf = (page: mupdf.PDFObject) => {
  const content = page.get("Contents");
  const streams = content.isArray() ? items(content) : [content];
  return streams.map((stream) => stream.readStream().asString()).join("\n");
};
/** A signature that shows nothing needs no look. */
export const isNowhere = (annotation: mupdf.PDFObject) =>
  items(annotation.get("Rect")).every((side) => side.asNumber() === 0);
/** Of every font. */
export const descriptors = (pdf: Pdf) => typed(pdf, "FontDescriptor");
/** Of the structure. */
export const elements = (pdf: Pdf) =>
  pdf.objects.filter(
    (each) => each.isDictionary() && has(each, "S") && has(each, "P") && has(each, "K"),
  );

/** The advance of each glyph of a TrueType file, in thousandths. */
export const advancesOf = (file: Buffer) => {
  const place = (tag: string) => {
    const at =
      12 +
      16 *
        Array.from({ length: file.readUInt16BE(4) }, (_, index) =>
          file.toString("latin1", 12 + 16 * index, 16 + 16 * index),
        ).indexOf(tag);
    return file.readUInt32BE(at + 8);
  };
  const [head, hmtx] = [place("head"), place("hmtx")];
  return (glyph: number) =>
    (file.readUInt16BE(hmtx + 4 * glyph) * 1000) / file.readUInt16BE(head + 18);
};

/** Opens a PDF for its objects. */
export const openedPdf = (file: Uint8Array): mupdf.PDFDocument => {
  const document = mupdf.Document.openDocument(file, "application/pdf");
  if (document instanceof mupdf.PDFDocument) return document;
  throw new Error("not a PDF");
};

/** Everything that the clauses ask about. */
export const readPdf = (file: Uint8Array): Pdf => {
  const document = openedPdf(file);
  const trailer = document.getTrailer();
  const catalog = trailer.get("Root");
  const objects = Array.from({ length: document.countObjects() - 1 }, (_, index) =>
    document.newIndirect(index + 1),
  );
  return {
    bytes: Buffer.from(file),
    trailer,
    catalog,
    pages: Array.from({ length: document.countPages() }, (_, index) => document.findPage(index)),
    objects: objects.filter((each) => !each.resolve().isNull()),
    xmp: has(catalog, "Metadata") ? catalog.get("Metadata").readStream().asString() : "",
  };
};
