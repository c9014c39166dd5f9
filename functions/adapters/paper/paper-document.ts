import { PDFDocument, PDFName, PDFNumber, PDFStreamWriter } from "pdf-lib";
import { addArchiveEntries } from "./archive-entries.ts";
import { keepDrawn } from "./drawn-documents.ts";
import { sheet, type Sheet } from "./measures.ts";
import { packed } from "./packed.ts";
import { pagePen } from "./page-pen.ts";
import type { PaperFacts } from "./paper-facts.ts";
import type { Pen } from "./pen.ts";
import { sharedParts } from "./shared-parts.ts";
import { addSignatureField } from "./signature-field.ts";
import { structure } from "./structure.ts";

/** Pictures that a configured organisation puts on its papers, PNG with a transparent ground. */
export type Stamps = { readonly seal?: Uint8Array; readonly signature?: Uint8Array };

/** A document being drawn; `finish` gives the file, the same bytes for the same facts and strokes. */
export type PaperDocument = Awaited<ReturnType<typeof paperDocument>>;

/** Opens an empty document that is made to be archived. */
export const paperDocument = async (facts: PaperFacts, stamps: Stamps = {}) => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const images = {
    ...(stamps.seal && { seal: (await document.embedPng(stamps.seal)).ref }),
    ...(stamps.signature && { signature: (await document.embedPng(stamps.signature)).ref }),
  };
  const { shared, resources } = sharedParts(context);
  const pens: Pen[] = [];

  return {
    /** Whether the organisation's own picture is to be shown there. */
    has: (image: keyof Stamps) => images[image] !== undefined,

    addPage: (size: Sheet = sheet): Pen => {
      const added = pagePen(size, shared);
      pens.push(added);
      return added;
    },

    finish: async (): Promise<Uint8Array> => {
      addArchiveEntries(document, facts);
      const all = resources(images);
      const elements = structure(context);
      for (const { content, marks, fields, sheet: size } of pens) {
        const page = document.addPage([size.width, size.height]);
        const entries = context.obj({
          Contents: context.register(packed(context, content())),
          Resources: all,
          StructParents: elements.addMarks(page.ref, marks),
          // Seals are transparent; the page says in which colours they are mixed.
          Group: { Type: "Group", S: "Transparency", CS: "DeviceRGB" },
          Tabs: "S",
        });
        for (const [name, value] of entries.entries()) page.node.set(name, value);
        for (const { place, tag } of fields) {
          const field = addSignatureField(document, page, { place, name: tag.alt ?? "" });
          const key = elements.addAnnotation(page.ref, field.reference, tag);
          field.dictionary.set(PDFName.of("StructParent"), PDFNumber.of(key));
        }
      }
      catalog.set(PDFName.of("StructTreeRoot"), elements.finish());
      await document.flush();
      const writer = PDFStreamWriter.forContext(context, Infinity, true, objectsTogether);
      const bytes = await writer.serializeToBuffer();
      keepDrawn(bytes, document);
      return bytes;
    },
  };
};

/** In one compressed stream: more are smaller, and slower to look one up in. */
const objectsTogether = 400;
