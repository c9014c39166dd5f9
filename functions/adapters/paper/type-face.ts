import { create, type Font } from "@cantoo/fontkit";
import { brotliDecompressSync } from "node:zlib";
import { fontTables } from "./font-tables.ts";
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

/** A parsed cut: its tables and measures, the glyph of each letter, and how wide a text runs at a size. */
export type TypeFace = ReturnType<typeof parse>;

/** A letter's shape: its number in the file, the number as text shows it, its width, and its letter. */
export type Glyph = {
  readonly id: number;
  readonly code: string;
  readonly width: number;
  readonly letter: number;
};

const parse = (style: FaceStyle) => {
  const bytes = new Uint8Array(brotliDecompressSync(Buffer.from(packed[style], "base64")));
  const font = create(bytes);
  if (!("glyphForCodePoint" in font)) throw new TypeError("the font file holds several fonts");
  const glyphFor = glyphsOf(font);
  const { ascent, descent, capHeight, italicAngle, unitsPerEm, bbox } = font;

  return {
    bytes,
    tables: fontTables(bytes),
    /** Lengths in thousandths of the size, as PDF counts. */
    measures: {
      ascent: thousandths(ascent, unitsPerEm),
      descent: thousandths(descent, unitsPerEm),
      capHeight: thousandths(capHeight, unitsPerEm),
      box: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((side) =>
        thousandths(side, unitsPerEm),
      ),
      italicAngle,
    },
    glyphFor,
    unitsPerEm,
    /** The way around a letter, in units of the font. */
    outline: (character: string) =>
      font.glyphForCodePoint(character.codePointAt(0) ?? substitute)?.path.commands ?? [],
    width: (text: string, size: number) => {
      let total = 0;
      for (const character of text) total += glyphFor(character).width;
      return (total / 1000) * size;
    },
  };
};

const thousandths = (units: number, unitsPerEm: number) => (units * 1000) / unitsPerEm;

/** Stands for what the face lacks: □. */
const substitute = 0x25a1;

/**
 * The paper's text is in composed form and unkerned, so one character is one glyph: fontkit's own
 * shaping would give the same glyphs and takes most of the time of a long list.
 */
const glyphsOf = (font: Font) => {
  // Read once: the getters look things up in the font's tables each time.
  const has = new Set(font.characterSet);
  const { unitsPerEm } = font;
  const known = new Map<string, Glyph>();
  return (character: string): Glyph => {
    const before = known.get(character);
    if (before) return before;
    const wanted = character.codePointAt(0) ?? substitute;
    const letter = has.has(wanted) ? wanted : substitute;
    const { id = 0, advanceWidth = 0 } = font.glyphForCodePoint(letter) ?? {};
    const code = id.toString(16).padStart(4, "0");
    const glyph = { id, code, width: thousandths(advanceWidth, unitsPerEm), letter };
    // What the face has is limited, what somebody may type is not.
    if (letter === wanted) known.set(character, glyph);
    return glyph;
  };
};
