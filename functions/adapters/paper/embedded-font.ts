import { PDFName, PDFString, type PDFContext, type PDFRef } from "pdf-lib";
import { fontSubset } from "./font-subset.ts";
import { packed } from "./packed.ts";
import { typeFace, type FaceStyle, type Glyph } from "./type-face.ts";

/** One cut in one document: it turns text into codes and remembers which letters the file must carry. */
export type EmbeddedFont = ReturnType<typeof embeddedFont>;

/** A cut that has not shown anything yet. */
export const embeddedFont = (style: FaceStyle) => {
  const face = typeFace(style);
  const used = new Map<number, Glyph>();
  /** Lists say the same words again and again. */
  const known = new Map<string, string>();

  return {
    /** The text as hexadecimal digits, four for each letter. */
    codes: (text: string): string => {
      const before = known.get(text);
      if (before !== undefined) return before;
      let codes = "";
      for (const character of text) {
        const glyph = face.glyphFor(character);
        codes += glyph.code;
        // Two letters may share a glyph, as the spaces do: the plainer one is what is copied as text.
        const shared = used.get(glyph.id);
        if (!shared || glyph.letter < shared.letter) used.set(glyph.id, glyph);
      }
      known.set(text, codes);
      return codes;
    },

    /** Writes the font with the letters used so far; undefined where nothing was shown. */
    embed: (context: PDFContext): PDFRef | undefined => {
      if (used.size === 0) return undefined;
      const name = `SUYTON+Tinos-${style}`;
      const glyphs = [...used.values()].sort((one, two) => one.id - two.id);
      const file = fontSubset(face.tables, used.keys());
      const { ascent, descent, capHeight, box, italicAngle } = face.measures;
      const descriptor = context.obj({
        Type: "FontDescriptor",
        FontName: name,
        Flags: italicAngle === 0 ? serif | symbolic : serif | symbolic | italic,
        FontBBox: box.map(Math.round),
        ItalicAngle: italicAngle,
        Ascent: Math.round(ascent),
        Descent: Math.round(descent),
        CapHeight: Math.round(capHeight),
        StemV: style.startsWith("bold") ? 140 : 80,
        FontFile2: context.register(packed(context, file, { Length1: file.length })),
      });
      const descendant = context.obj({
        Type: "Font",
        Subtype: "CIDFontType2",
        CIDToGIDMap: "Identity",
        BaseFont: name,
        CIDSystemInfo: {
          Registry: PDFString.of("Adobe"),
          Ordering: PDFString.of("Identity"),
          Supplement: 0,
        },
        FontDescriptor: context.register(descriptor),
        W: widthsOf(glyphs),
      });
      return context.register(
        context.obj({
          Type: "Font",
          Subtype: "Type0",
          BaseFont: name,
          Encoding: PDFName.of("Identity-H"),
          DescendantFonts: [context.register(descendant)],
          ToUnicode: context.register(packed(context, lettersOf(glyphs))),
        }),
      );
    },
  };
};

const [serif, symbolic, italic] = [2, 4, 64] as const;

/** `first [width width …]` for each stretch of neighbouring numbers. */
const widthsOf = (glyphs: readonly Glyph[]): (number | number[])[] => {
  const widths: (number | number[])[] = [];
  let stretch: number[] = [];
  glyphs.forEach(({ id, width }, index) => {
    if (glyphs[index - 1]?.id !== id - 1) {
      stretch = [];
      widths.push(id, stretch);
    }
    stretch.push(Math.round(width * 100) / 100);
  });
  return widths;
};

/** Which letter each code is, so that text can be copied and read aloud. */
const lettersOf = (glyphs: readonly Glyph[]): string => {
  const lines = glyphs.map(({ code, letter }) => {
    const text = Buffer.from(String.fromCodePoint(letter), "utf16le").swap16().toString("hex");
    return `<${code}> <${text}>`;
  });
  // The format takes a hundred in a row.
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const block = lines.slice(100 * index, 100 * (index + 1));
    return `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def",
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange",
    ...blocks,
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
  ].join("\n");
};
