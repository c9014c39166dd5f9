import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFRef,
} from "pdf-lib";
import { documentOf } from "../paper/drawn-documents.ts";
import { pdfDate, type SignatureFacts } from "./signature-facts.ts";
import { markAppearance, markPlace } from "./signature-mark.ts";

/** Where the signature's digits go: from its opening bracket to after its closing one. */
export type Hole = { readonly start: number; readonly end: number };

const unknown = 9_999_999_999;

/** Adds a signature whose content is zeros, as an addition at the end of the file, with its byte range set. */
export const signaturePlaceholder = async (
  pdf: Uint8Array,
  facts: SignatureFacts,
  length: number,
): Promise<{ readonly bytes: Uint8Array; readonly hole: Hole }> => {
  const document = await documentOf(pdf);
  const { context } = document;
  const fields = signatureFields(document);
  const certifies = fields.every((field) => !field.has(value));
  const signature = context.register(
    context.obj({
      Type: "Sig",
      Filter: "Adobe.PPKLite",
      SubFilter: "ETSI.CAdES.detached",
      ByteRange: [0, unknown, unknown, unknown],
      Contents: PDFHexString.of("00".repeat(length)),
      M: PDFString.of(pdfDate(facts.at)),
      Reason: PDFHexString.fromText(facts.reason),
      Name: PDFHexString.fromText(facts.name),
      ...(certifies && { Reference: [furtherSignaturesOnly] }),
    }),
  );
  if (certifies) document.catalog.set(PDFName.of("Perms"), context.obj({ DocMDP: signature }));
  const free = facts.shown === true ? undefined : fields.find((field) => !field.has(value));
  (free ?? newField(document, fields.length + 1, facts)).set(value, signature);
  const bytes = await document.save({
    // An addition must find its objects the way the file before it does.
    useObjectStreams: context.pdfFileDetails.useObjectStreams,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  const hole = holeIn(bytes, pdf.length, length);
  setByteRange(bytes, pdf.length, hole);
  return { bytes, hole };
};

const value = PDFName.of("V");

/** What the first signature allows to be done to the document afterwards (DocMDP, level 2). */
const furtherSignaturesOnly = {
  Type: "SigRef",
  TransformMethod: "DocMDP",
  TransformParams: { Type: "TransformParams", P: 2, V: "1.2" },
};

const signatureFields = ({ catalog, context }: PDFDocument): PDFDict[] =>
  (catalog.getAcroForm()?.dict.lookupMaybe(PDFName.of("Fields"), PDFArray)?.asArray() ?? [])
    .map((entry) => context.lookup(entry, PDFDict))
    .filter((field) => field.get(PDFName.of("FT")) === PDFName.of("Sig"));

/** A field for one more signature, which shows nothing unless it is asked to. */
const newField = (document: PDFDocument, order: number, facts: SignatureFacts): PDFDict => {
  const { context, catalog } = document;
  const page = document.getPage(0);
  const { x, y, width, height } = markPlace(page.getSize());
  const field = context.obj({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Sig",
    T: PDFString.of(`Signature${order}`),
    F: 132,
    P: page.ref,
    Rect: [0, 0, 0, 0],
    ...(facts.shown === true && {
      Rect: [x, y, x + width, y + height],
      TU: PDFHexString.fromText(`${facts.name}: ${facts.reason}`),
      AP: { N: context.register(markAppearance(context, facts)) },
    }),
  });
  const reference: PDFRef = context.register(field);
  page.node.addAnnot(reference);
  const form = catalog.getOrCreateAcroForm();
  const fields = form.dict.lookupMaybe(PDFName.of("Fields"), PDFArray) ?? context.obj([]);
  fields.push(reference);
  form.dict.set(PDFName.of("Fields"), fields);
  form.dict.set(PDFName.of("SigFlags"), context.obj(3));
  return field;
};

const holeIn = (bytes: Uint8Array, from: number, length: number): Hole => {
  const start = positionOf(bytes, `<${"00".repeat(length)}>`, from);
  return { start, end: start + 2 * length + 2 };
};

/** Digits of one width, padded with spaces, so that nothing after them moves. */
const setByteRange = (bytes: Uint8Array, from: number, { start, end }: Hole) => {
  const blank = `[ 0 ${unknown} ${unknown} ${unknown} ]`;
  const known = `[ 0 ${start} ${end} ${bytes.length - end} ]`.padEnd(blank.length, " ");
  bytes.set(Buffer.from(known, "latin1"), positionOf(bytes, blank, from));
};

const positionOf = (bytes: Uint8Array, text: string, from: number): number => {
  const position = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(
    text,
    from,
    "latin1",
  );
  if (position === -1) throw new RangeError("the prepared document lacks its signature");
  return position;
};
