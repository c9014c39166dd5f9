import type { PDFDocument } from "pdf-lib";
import { PDFName, PDFString, type PDFPage } from "pdf-lib";
import type { Rectangle } from "./pen.ts";

/**
 * Adds an empty signature field where the seal is shown, so that signing only fills it in and the
 * unsigned file stays a prefix of the signed one.
 */
export const addSignatureField = (
  document: PDFDocument,
  page: PDFPage,
  { x, y, width, height }: Rectangle,
): void => {
  const { context } = document;
  // An empty picture: the page itself shows the seal, and the archive format asks for an appearance.
  const appearance = context.stream("", {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
  });
  const field = context.register(
    context.obj({
      Type: "Annot",
      Subtype: "Widget",
      FT: "Sig",
      T: PDFString.of("Organisation"),
      Rect: [x, y, x + width, y + height],
      F: 132,
      P: page.ref,
      AP: { N: context.register(appearance) },
    }),
  );
  page.node.addAnnot(field);
  document.catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: [field], SigFlags: 3 }));
};
