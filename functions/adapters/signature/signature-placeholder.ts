import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";

/** What the signature says of itself in the document. */
export type SignatureFacts = {
  readonly at: string;
  readonly reason: string;
  readonly name: string;
};

/** Where the signature's digits go: from its opening bracket to after its closing one. */
export type Hole = { readonly start: number; readonly end: number };

const unknown = 9_999_999_999;

/** Adds a signature whose content is zeros, as an addition at the end of the file, with its byte range set. */
export const signaturePlaceholder = async (
  pdf: Uint8Array,
  facts: SignatureFacts,
  length: number,
): Promise<{ readonly bytes: Uint8Array; readonly hole: Hole }> => {
  const document = await PDFDocument.load(pdf, {
    forIncrementalUpdate: true,
    updateMetadata: false,
  });
  const { context } = document;
  const signature = context.obj({
    Type: "Sig",
    Filter: "Adobe.PPKLite",
    SubFilter: "ETSI.CAdES.detached",
    ByteRange: [0, unknown, unknown, unknown],
    Contents: PDFHexString.of("00".repeat(length)),
    M: PDFString.of(pdfDate(facts.at)),
    Reason: PDFHexString.fromText(facts.reason),
    Name: PDFHexString.fromText(facts.name),
  });
  emptyField(document).set(PDFName.of("V"), context.register(signature));
  const bytes = await document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  const hole = holeIn(bytes, pdf.length, length);
  setByteRange(bytes, pdf.length, hole);
  return { bytes, hole };
};

/** The first signature field without a signature; a new one that shows nothing if there is none. */
const emptyField = (document: PDFDocument): PDFDict => {
  const { context, catalog } = document;
  const form = catalog.getOrCreateAcroForm();
  const fields = form.dict.lookupMaybe(PDFName.of("Fields"), PDFArray) ?? context.obj([]);
  const known = fields
    .asArray()
    .map((entry) => context.lookup(entry, PDFDict))
    .filter((field) => field.get(PDFName.of("FT")) === PDFName.of("Sig"));
  const free = known.find((field) => field.get(PDFName.of("V")) === undefined);
  if (free) return free;

  const page = document.getPage(0);
  const field = context.obj({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Sig",
    T: PDFString.of(`Signature${known.length + 1}`),
    Rect: [0, 0, 0, 0],
    F: 132,
    P: page.ref,
  });
  const reference = context.register(field);
  page.node.addAnnot(reference);
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

/** A moment as PDF writes it, in Vietnam's time. */
const pdfDate = (at: string): string => {
  const local = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return `D:${local.slice(0, 19).replace(/\D/gu, "")}+07'00'`;
};
