import type { PDFDocument } from "pdf-lib";
import { PDFHexString, PDFName, PDFString, type PDFPage } from "pdf-lib";
import type { Rectangle } from "./pen.ts";

type Named = { readonly place: Rectangle; readonly name: string };

/**
 * Adds an empty signature field where the seal is shown, so that signing only fills it in and the
 * unsigned file stays a prefix of the signed one.
 */
export const addSignatureField = (
  document: PDFDocument,
  page: PDFPage,
  { place: { x, y, width, height }, name }: Named,
) => {
  const { context } = document;
  // An empty picture: the page itself shows the seal, and the archive format asks for an appearance.
  const appearance = context.stream("", {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
  });
  const dictionary = context.obj({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Sig",
    T: PDFString.of("Organisation"),
    TU: PDFHexString.fromText(name),
    Rect: [x, y, x + width, y + height].map((side) => Math.round(side * 100) / 100),
    F: 132,
    P: page.ref,
    AP: { N: context.register(appearance) },
  });
  const reference = context.register(dictionary);
  page.node.addAnnot(reference);
  document.catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: [reference], SigFlags: 3 }));
  return { reference, dictionary };
};
