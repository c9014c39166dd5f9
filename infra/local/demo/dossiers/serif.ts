import { create } from "@cantoo/fontkit";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withoutHints } from "./without-hints.ts";

/** The cuts of Tinos that the papers use. */
export type Cut = "regular" | "bold" | "italic";

/** One letter as it is measured, embedded and painted. */
export type Letter = {
  readonly id: number;
  readonly codePoints: number[];
  readonly advanceWidth: number;
  readonly outline: readonly { readonly command: string; readonly args: readonly number[] }[];
};

/** A parsed cut: made once, because parsing costs more than drawing a page. */
export type Serif = ReturnType<typeof parse>;

/** Gives a cut of the serif face, parsed at its first use. */
export const serif = (cut: Cut): Serif => {
  const face = faces.get(cut) ?? parse(cut);
  faces.set(cut, face);
  return face;
};

const faces = new Map<Cut, Serif>();
const files: Readonly<Record<Cut, string>> = {
  regular: "400Regular/Tinos_400Regular.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  italic: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
};

const parse = (cut: Cut) => {
  const file = fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${files[cut]}`));
  const bytes = new Uint8Array(readFileSync(file));
  const font = create(bytes);
  if (!("glyphForCodePoint" in font)) throw new TypeError("a font file holds several fonts");
  const known = new Map<string, Letter>();
  const letterOf = (character: string): Letter => {
    const letter = known.get(character) ?? letterIn(character);
    known.set(character, letter);
    return letter;
  };
  // A glyph that was first met as part of an accented one forgets which letter it is, and a text
  // layer made from it has a hole: the letter is kept beside it.
  const letterIn = (character: string): Letter => {
    const point = character.codePointAt(0) ?? 0x20;
    const glyph = font.glyphForCodePoint(point);
    if (!glyph) throw new TypeError(`the face has no letter ${character}`);
    return {
      id: glyph.id,
      codePoints: [point],
      advanceWidth: glyph.advanceWidth,
      outline: glyph.path.commands,
    };
  };
  const glyphs = (text: string) => Array.from(text.normalize("NFC"), letterOf);
  const width = (text: string, size: number) =>
    (glyphs(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / font.unitsPerEm) * size;
  const plainSubset = () => {
    const subset = font.createSubset();
    return {
      includeGlyph: (glyph: number | { readonly id: number }) =>
        subset.includeGlyph(typeof glyph === "number" ? glyph : glyph.id),
      encode: () => withoutHints(subset.encode()),
    };
  };
  // Composed Vietnamese needs no shaping, and shaping is most of the time that drawing takes.
  const engine = new Proxy(font, {
    get: (target, key): unknown => {
      if (key === "createSubset") return plainSubset;
      if (key === "layout") return (text: string) => ({ glyphs: glyphs(text) });
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { bytes, engine, glyphs, width, unitsPerEm: font.unitsPerEm };
};

/** Breaks a text into lines that fit. */
export const wrap = (text: string, cut: Cut, size: number, room: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && serif(cut).width(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** Breaks a title into as few lines as fit, all of about the same length. */
export const wrapBalanced = (text: string, cut: Cut, size: number, room: number) => {
  const fewest = wrap(text, cut, size, room);
  for (let narrow = 0.5; narrow < 1; narrow += 0.04) {
    const lines = wrap(text, cut, size, room * narrow);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
};
