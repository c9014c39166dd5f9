import * as mupdf from "mupdf";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawPages } from "../../../functions/adapters/paper/draw-pages.ts";
import { flow } from "../../../functions/adapters/paper/flow.ts";
import { fullWidth } from "../../../functions/adapters/paper/measures.ts";
import { paperDocument } from "../../../functions/adapters/paper/paper-document.ts";
import { textBlock } from "../../../functions/adapters/paper/text-block.ts";
import type { FaceStyle } from "../../../functions/adapters/paper/type-face.ts";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { rendered, type Letter, type RenderedPage } from "./rendered.ts";
import { flagDecision, vietnameseLetters } from "./sample-papers.ts";

const dotsPerInch = 144;
const files: Record<FaceStyle, string> = {
  regular: "400Regular/Tinos_400Regular.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  italic: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  boldItalic: "700Bold_Italic/Tinos_700Bold_Italic.ttf",
};

/** How much ink the original font file, drawn by the renderer itself, needs for a letter. */
const inkOfOriginal = (style: FaceStyle, size: number) => {
  const path = `node_modules/@expo-google-fonts/tinos/${files[style]}`;
  const font = new mupdf.Font("Tinos", readFileSync(path));
  return (letter: string): number => {
    const box: mupdf.Rect = [0, 0, 120, 120];
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, box, false);
    pixmap.clear(255);
    const text = new mupdf.Text();
    const scale = (size * dotsPerInch) / 72;
    text.showString(font, [scale, 0, 0, -scale, 40, 80], letter);
    const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap);
    device.fillText(text, mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, [0], 1);
    device.close();
    return pixmap.getPixels().reduce((sum, value) => sum + (255 - value) / 255, 0);
  };
};

const inkAround = (page: RenderedPage, { left, top, right, bottom }: Letter) =>
  page.inkIn({ left: left - 1.5, top: top - 1.5, right: right + 1.5, bottom: bottom + 1 }, "trace");

describe("every Vietnamese letter, in rendered pixels", () => {
  it.each(["regular", "bold", "italic", "boldItalic"] as const)(
    "has in the %s cut the ink that it has in the original font",
    async (style) => {
      const size = 14;
      const document = await paperDocument({
        title: "letters",
        subject: "letters",
        author: "test",
        keywords: [],
        date: null,
        data: style,
      });
      const pieces = vietnameseLetters.flatMap((text) =>
        textBlock([{ text, style, size }], fullWidth, { gap: 10 }),
      );
      drawPages(document, "configured", flow(pieces));
      const expected = inkOfOriginal(style, size);

      const seen = rendered(await document.finish(), dotsPerInch).flatMap((page) =>
        page.letters
          // The page numbers stand above the text.
          .filter(({ top }) => top > 18)
          .map((letter) => ({ letter: letter.text, ink: inkAround(page, letter) })),
      );

      expect(seen.map(({ letter }) => letter)).toEqual(vietnameseLetters);
      const wrong = seen.filter(
        ({ letter, ink }) => Math.abs(ink - expected(letter)) > 0.03 * expected(letter) + 0.5,
      );
      expect(wrong).toEqual([]);
    },
  );

  it("is complete in a name of 200 letters, in the text and in the list", async () => {
    const name = [...vietnameseLetters, ...vietnameseLetters]
      .slice(0, 200)
      .map((letter, index) => (index % 9 === 8 ? " " : letter))
      .join("");
    const paper = flagDecision({
      articles: [{ paragraphs: ["Tặng thưởng:"], awardees: [{ name }] }],
      appendix: { title: "Danh sách", decidedBy: "Chủ tịch", rows: [{ name, note: name }] },
    });

    const pages = rendered(await drawDecision(paper), dotsPerInch);

    const wanted = name.replaceAll(" ", "");
    const text = pages.map((page) => page.letters.map((letter) => letter.text).join("")).join("");
    const found = text.replace(/\s/gu, "").split(wanted).length - 1;
    expect(found).toBe(3);
    const blank = pages.flatMap((page) =>
      page.letters.filter(
        // The seal's letters are turned, so their boxes say nothing.
        (letter) => letter.size >= 11 && letter.text.trim() !== "" && page.inkIn(letter) < 0.3,
      ),
    );
    expect(blank).toEqual([]);
  });
});
