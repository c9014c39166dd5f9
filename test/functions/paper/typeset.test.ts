import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenLines } from "../../../functions/adapters/paper/even-lines.ts";
import { flow } from "../../../functions/adapters/paper/flow.ts";
import { textArea } from "../../../functions/adapters/paper/measures.ts";
import { paragraph } from "../../../functions/adapters/paper/paragraph.ts";
import type { Piece } from "../../../functions/adapters/paper/piece.ts";
import { typeset, type Run } from "../../../functions/adapters/paper/typeset.ts";
import { vietnameseLetters } from "./sample-papers.ts";

const letters = fc.constantFrom(...vietnameseLetters, ...Array.from("0123456789-/.,;()“”"));
const words = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 90 }), {
  minLength: 1,
  maxLength: 40,
});
const runs = fc.array(
  fc.record({
    text: fc
      .tuple(words, fc.constantFrom("", " "), fc.constantFrom("", " "))
      .map(([parts, before, after]) => before + parts.join(" ") + after),
    style: fc.constantFrom("regular", "bold", "italic"),
    size: fc.constantFrom(11, 13, 14),
  }),
  { minLength: 1, maxLength: 4 },
) satisfies fc.Arbitrary<Run[]>;

describe("lines", () => {
  it("are never wider than their box, and lose, add and hyphenate nothing", () => {
    fc.assert(
      fc.property(
        runs,
        fc.integer({ min: 60, max: 480 }),
        fc.boolean(),
        (text, width, indented) => {
          const indent = indented ? 36 : 0;
          const lines = typeset(text, width, indent);
          lines.forEach((line, index) => {
            expect(line.width).toBeLessThanOrEqual(width - (index === 0 ? indent : 0) + 0.001);
          });
          const set = lines.flatMap((line) => line.words.map((word) => word.text)).join("");
          expect(set).toBe(text.map((run) => run.text.replaceAll(" ", "")).join(""));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("break between words only, unless a word is wider than the line", () => {
    const text = "Liên minh Hợp tác xã Việt Nam tặng Cờ thi đua";
    const lines = typeset([{ text, style: "regular", size: 14 }], 100);
    expect(lines.map((line) => line.words.map((word) => word.text).join(" "))).toEqual([
      "Liên minh Hợp",
      "tác xã Việt Nam",
      "tặng Cờ thi đua",
    ]);
  });

  it("of a heading keep every date whole that fits, and part one that does not", () => {
    const text = "(Kèm theo Quyết định số 178/QĐ-LMHTXVN ngày 18 tháng 5 năm 2021 của Chủ tịch)";
    const linesAt = (width: number) =>
      evenLines([{ text, style: "italic", size: 14 }], width).map((line) =>
        line.words.map((word) => word.text).join(" "),
      );
    for (const width of [460, 300, 220]) {
      expect(linesAt(width).join("\n")).toContain(
        "ngày\u00a018\u00a0tháng\u00a05\u00a0năm\u00a02021",
      );
    }
    expect(linesAt(90).join(" ")).toContain("ngày 18 tháng 5 năm 2021");
  });

  it("do not part a bold word from the comma after it", () => {
    const lines = typeset(
      [
        { text: "aaaa bbbb", style: "bold", size: 14 },
        { text: ", cccc", style: "regular", size: 14 },
      ],
      62,
    );
    expect(lines.map((line) => line.words.map((word) => word.text))).toEqual([
      ["aaaa"],
      ["bbbb", ","],
      ["cccc"],
    ]);
  });
});

describe("pages", () => {
  it("never end with a line that announces what begins the next", () => {
    const text = (words: string) => paragraph([{ text: words, style: "regular", size: 14 }]);
    const [lead, item] = [text("Trả lại hồ sơ để bổ sung:"), text("1. HTX số 1.")];
    for (let before = 0; before < 60; before += 1) {
      const filling = Array.from({ length: before }, () => text("Một dòng.")).flat();
      const pages = flow([...filling, ...lead, ...item]);
      const last = pages
        .at(-1)
        ?.slice(-2)
        .map(({ piece }) => piece);
      expect(last).toEqual([...lead, ...item]);
    }
  });

  const piece = fc.record({
    height: fc.integer({ min: 1, max: 300 }),
    gap: fc.integer({ min: 0, max: 30 }),
    keep: fc.boolean(),
  });

  it("hold every piece once, in order, without overlap and inside the margins", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (sizes) => {
        const pieces = sizes.map((size): Piece => ({ ...size, draw: () => undefined }));
        const pages = flow(pieces);
        expect(pages.flat().map((placed) => placed.piece)).toEqual(pieces);
        for (const page of pages) {
          let below: number = textArea.top;
          for (const { top, piece: placed } of page) {
            expect(top).toBeGreaterThanOrEqual(below);
            below = top + placed.height;
          }
          expect(below).toBeLessThanOrEqual(textArea.bottom + 0.001);
        }
      }),
    );
  });

  it("keep what belongs together, and repeat a table's head", () => {
    const draw = () => undefined;
    const head: Piece = { height: 20, draw };
    const rows = Array.from({ length: 50 }, (): Piece => ({ height: 100, head, draw }));
    const heading: Piece = { height: 40, keep: true, draw };
    const pages = flow([heading, { ...head, keep: true }, ...rows]);
    expect(pages.every((page, index) => page[index === 0 ? 1 : 0]?.piece.height === 20)).toBe(true);

    const [first, second] = flow([{ height: 700, draw }, heading, { height: 30, draw }]);
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(2);
  });
});
