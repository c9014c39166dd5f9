import type { PDFContext, PDFRef } from "pdf-lib";
import { embeddedFont } from "./embedded-font.ts";
import { sheet } from "./measures.ts";
import { packed } from "./packed.ts";
import type { Pen, Shared } from "./pen.ts";

/** The cuts of a document and what its pages show alike; `resources` writes them once, for all pages. */
export const sharedParts = (context: PDFContext) => {
  const fonts = {
    regular: embeddedFont("regular"),
    bold: embeddedFont("bold"),
    italic: embeddedFont("italic"),
    boldItalic: embeddedFont("boldItalic"),
  };
  const drawings = new Map<string | object, { readonly name: string; readonly drawn: Pen }>();
  const shared: Shared = {
    font: (style) => fonts[style],
    drawing: (key, make) => {
      const before = drawings.get(key);
      if (before) return before.name;
      const name = `shared${drawings.size + 1}`;
      drawings.set(key, { name, drawn: make() });
      return name;
    },
  };

  return {
    shared,

    resources: (images: Readonly<Record<string, PDFRef>>): PDFRef => {
      const embedded = Object.entries(fonts).flatMap(([style, font]) => {
        const reference = font.embed(context);
        return reference ? [[style, reference] as const] : [];
      });
      const Font = context.obj(Object.fromEntries(embedded));
      const ExtGState = context.obj({ inked: { Type: "ExtGState", ca: 0.8, CA: 0.8 } });
      const within = context.register(context.obj({ Font, ExtGState, XObject: images }));
      const drawn = Array.from(
        drawings.values(),
        (drawing) => [drawing.name, formOf(context, drawing.drawn, within)] as const,
      );
      const XObject = { ...Object.fromEntries(drawn), ...images };
      return context.register(context.obj({ Font, ExtGState, XObject }));
    },
  };
};

const formOf = (context: PDFContext, { content }: Pen, Resources: PDFRef): PDFRef =>
  context.register(
    packed(context, content(), {
      Type: "XObject",
      Subtype: "Form",
      // Upright or on its side.
      BBox: [0, -sheet.height, sheet.height, sheet.height],
      Resources,
    }),
  );
