import { unzlibSync, zlibSync } from "fflate";
import type { PDFRawStream } from "pdf-lib";
import { PDFArray, PDFDict, PDFDocument, PDFName } from "pdf-lib";

/** A way to draw a decision wrongly: pages are changed as text, or the document as a whole. */
export type Spoiling = {
  readonly content?: (content: string) => string;
  readonly document?: (document: PDFDocument) => void;
};

const before = (operators: string): Spoiling => ({
  content: (content) => `${operators} ${content}`,
});

/** Ways to break what the decree asks for, each of which its measures must notice. */
export const spoilings = {
  smaller: before("0.7 0 0 0.7 0 0 cm"),
  "up and to the right": before("1 0 0 1 60 60 cm"),
  "down and to the left": before("1 0 0 1 -130 -80 cm"),
  "with loose letters": before("0.6 Tc"),
  slanting: before("1 0.05 0 1 0 0 cm"),
  "crossed out": { content: (content) => `${content} 0 g 0 0 600 850 re f` },
  "with longer rules": {
    content: (content) =>
      content.replaceAll(/(\S+) (\S+) l S/gu, (_, x, y) => `${Number(x) + 90} ${y} l S`),
  },
  "with larger letters": {
    content: (content) => content.replaceAll(/(\S+) Tf/gu, (_, size) => `${Number(size) * 1.3} Tf`),
  },
  "with another cut": {
    document: ({ context }) => {
      for (const [, each] of context.enumerateIndirectObjects()) {
        if (!(each instanceof PDFDict)) continue;
        for (const key of ["BaseFont", "FontName"].map((name) => PDFName.of(name))) {
          const name = each.get(key);
          if (name instanceof PDFName) each.set(key, PDFName.of(`${name.decodeText()}-other`));
        }
      }
    },
  },
  "on smaller paper": {
    document: (document) => {
      for (const page of document.getPages()) page.setMediaBox(0, 0, 560, 800);
    },
  },
} as const satisfies Record<string, Spoiling>;

/** The file drawn wrongly. */
export const spoiledDecision = async (pdf: Uint8Array, spoiling: Spoiling): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { content, document: change } = spoiling;
  change?.(document);
  for (const { node } of document.getPages()) {
    if (!content) continue;
    const contents = node.lookup(PDFName.of("Contents"));
    const stream = (contents instanceof PDFArray ? contents.lookup(0) : contents) as PDFRawStream;
    const drawn = content(Buffer.from(unzlibSync(stream.contents)).toString("latin1"));
    const bytes = zlibSync(Buffer.from(drawn, "latin1"));
    const written = document.context.stream(bytes, { Filter: "FlateDecode" });
    node.set(PDFName.of("Contents"), document.context.register(written));
  }
  return document.save({ updateFieldAppearances: false });
};
