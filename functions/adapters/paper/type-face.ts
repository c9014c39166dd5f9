import { create, type Font } from "@cantoo/fontkit";
import { brotliDecompressSync } from "node:zlib";
import { tinosBold } from "./fonts/tinos-bold.ts";
import { tinosBoldItalic } from "./fonts/tinos-bold-italic.ts";
import { tinosItalic } from "./fonts/tinos-italic.ts";
import { tinosRegular } from "./fonts/tinos-regular.ts";

/** The four cuts of the paper's serif. */
export type FaceStyle = "regular" | "bold" | "italic" | "boldItalic";

const packed: Readonly<Record<FaceStyle, string>> = {
  regular: tinosRegular,
  bold: tinosBold,
  italic: tinosItalic,
  boldItalic: tinosBoldItalic,
};

const parsed = new Map<FaceStyle, TypeFace>();

/** One cut, unpacked and parsed once in the life of the process because that costs more than drawing a page. */
export const typeFace = (style: FaceStyle): TypeFace => {
  const face = parsed.get(style) ?? parse(style);
  parsed.set(style, face);
  return face;
};

/** A parsed cut, and how wide a text runs at a size. */
export type TypeFace = ReturnType<typeof parse>;

type Glyph = {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: number[];
};

const parse = (style: FaceStyle) => {
  const bytes = new Uint8Array(brotliDecompressSync(Buffer.from(packed[style], "base64")));
  const font = create(bytes);
  if (!("glyphForCodePoint" in font)) throw new TypeError("the font file holds several fonts");
  // Read once: the getter looks it up in the font's tables each time.
  const { unitsPerEm } = font;
  const glyphFor = glyphsOf(font);

  return {
    bytes,
    engine: engineOf(font, glyphFor),
    width: (text: string, size: number) => {
      let units = 0;
      for (const character of text) units += glyphFor(character).advanceWidth;
      return (units / unitsPerEm) * size;
    },
  };
};

/** Stands for what the face lacks: □. */
const substitute = 0x25a1;

/**
 * Gives each letter its glyph as a copy: fontkit's own forgets its letter when another letter was
 * made of it before, and text copied from the next document would have holes.
 */
const glyphsOf = (font: Font) => {
  const has = new Set(font.characterSet);
  const known = new Map<number, Glyph>();
  return (character: string): Glyph => {
    const wanted = character.codePointAt(0) ?? substitute;
    const code = has.has(wanted) ? wanted : substitute;
    const before = known.get(code);
    if (before) return before;
    const { id = 0, advanceWidth = 0 } = font.glyphForCodePoint(code) ?? {};
    const glyph = { id, advanceWidth, codePoints: [code] };
    known.set(code, glyph);
    return glyph;
  };
};

/** The font as pdf-lib asks for it. */
const engineOf = (font: Font, glyphFor: (character: string) => Glyph) => ({
  postscriptName: font.postscriptName,
  unitsPerEm: font.unitsPerEm,
  ascent: font.ascent,
  descent: font.descent,
  italicAngle: font.italicAngle,
  capHeight: font.capHeight,
  xHeight: font.xHeight,
  bbox: font.bbox,
  characterSet: font.characterSet,
  // What the descriptor's flags are made of: a face with serifs, slanted or not.
  "OS/2": { sFamilyClass: 1 },
  head: { macStyle: { italic: font.italicAngle !== 0 } },
  glyphForCodePoint: (code: number) => font.glyphForCodePoint(code),
  createSubset: () => font.createSubset(),
  // The paper's text is in composed form and unkerned, so one character is one glyph: fontkit's own
  // shaping would give the same glyphs and takes most of the time of a long list.
  layout: (text: string) => ({ glyphs: Array.from(text, glyphFor) }),
});
