import { create } from "@cantoo/fontkit";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { typeFace } from "../../../functions/adapters/paper/type-face.ts";

it.each([
  ["regular", "400Regular/Tinos_400Regular.ttf"],
  ["bold", "700Bold/Tinos_700Bold.ttf"],
  ["italic", "400Regular_Italic/Tinos_400Regular_Italic.ttf"],
  ["boldItalic", "700Bold_Italic/Tinos_700Bold_Italic.ttf"],
] as const)(
  "the %s cut has the outlines and widths of the font it was made from",
  (style, file) => {
    const original = create(readFileSync(`node_modules/@expo-google-fonts/tinos/${file}`));
    const engine = create(typeFace(style).bytes);
    if (!("glyphForCodePoint" in original) || !("glyphForCodePoint" in engine))
      throw new Error("not a single font");

    expect(engine.characterSet.length).toBeGreaterThan(800);
    for (const code of engine.characterSet) {
      const [kept, whole] = [engine.glyphForCodePoint(code), original.glyphForCodePoint(code)];
      expect(kept?.advanceWidth).toBe(whole?.advanceWidth);
      expect(kept?.path.toSVG()).toBe(whole?.path.toSVG());
    }
  },
);
