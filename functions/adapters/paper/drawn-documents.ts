import { PDFDocument, ParseSpeeds } from "pdf-lib";

/** Documents whose files nobody has added to yet; one is forgotten with its bytes. */
const drawn = new WeakMap<Uint8Array, PDFDocument>();

/** Keeps a document beside the file that was just written of it, for whoever adds to that file next. */
export const keepDrawn = (bytes: Uint8Array, document: PDFDocument): void => {
  drawn.set(bytes, document);
};

/**
 * The document of a file, to be added to: the one it was written of, once, or the file read anew.
 * Reading the longest decision takes as long as drawing it, and a file is signed where it is drawn.
 */
export const documentOf = async (bytes: Uint8Array): Promise<PDFDocument> => {
  const document = drawn.get(bytes);
  if (!document) {
    return PDFDocument.load(bytes, {
      forIncrementalUpdate: true,
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    });
  }
  drawn.delete(bytes);
  const { start, last } = referencesOf(bytes);
  const { context } = document;
  Object.assign(context.pdfFileDetails, {
    pdfSize: bytes.length,
    prevStartXRef: start,
    useObjectStreams: true,
    originalBytes: bytes,
  });
  // The writer gave numbers to its streams and took them back; in the file they are taken.
  context.largestObjectNumber = last;
  document.takeSnapshot();
  return document;
};

/** Where the file's references begin, and their own number, which is its last. */
const referencesOf = (bytes: Uint8Array): { readonly start: number; readonly last: number } => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ending = file.toString("latin1", bytes.length - 64);
  const start = numberAt(/startxref\s+(\d+)\s+%%EOF\s*$/, ending);
  return { start, last: numberAt(/^\s*(\d+) 0 obj/, file.toString("latin1", start, start + 32)) };
};

const numberAt = (pattern: RegExp, text: string): number => {
  const [, digits] = pattern.exec(text) ?? [];
  if (digits === undefined) throw new RangeError("the file lacks its references");
  return Number(digits);
};
