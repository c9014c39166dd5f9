import { describe, expect, it } from "vitest";
import { paperDocument } from "../../../functions/adapters/paper/paper-document.ts";
import { stack } from "../../../functions/adapters/paper/piece.ts";
import { textBlock } from "../../../functions/adapters/paper/text-block.ts";
import { pagePictures, type Picture } from "./page-pictures.ts";
import { vietnameseLetters } from "./sample-papers.ts";

/** A letter that no face has, so that the face shows its sign for the missing. */
const missing = "\u{1f600}";
const letters = [...vietnameseLetters, missing];
const across = 13;
/** Points; a tone is then several dots large. */
const [cell, size] = [42, 28] as const;
const corner = { x: 40, top: 40 } as const;

/** Dots, wholly black ones; the smallest mark, which tells ắ from ẳ, makes nearly three at this size. */
const least = 2;

/** The dots of one cell, from white 0 to black 255. */
const cellOf = ({ pixels, width }: Picture, at: number): Uint8Array => {
  const left = corner.x + (at % across) * cell;
  const top = corner.top + Math.floor(at / across) * cell;
  const dots = new Uint8Array(cell * cell);
  for (let y = 0; y < cell; y++)
    for (let x = 0; x < cell; x++)
      dots[y * cell + x] = 255 - (pixels[(top + y) * width + left + x] ?? 255);
  return dots;
};

/** The dots by which two shapes differ, wholly black ones. */
const difference = (one: Uint8Array, two: Uint8Array) =>
  one.reduce((sum, dot, at) => sum + Math.abs(dot - (two[at] ?? 0)), 0) / 255;

/** Without tones and hats, and đ as d. */
const baseOf = (letter: string) =>
  letter.normalize("NFD").replaceAll(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");

/** One page with all letters in a face, each in a cell of its own. */
const sheetOf = async (style: "regular" | "bold" | "italic" | "boldItalic") => {
  const document = await paperDocument({
    ...{ title: "letters", subject: "letters", author: "test", keywords: [] },
    ...{ date: null, data: style },
  });
  const pen = document.addPage();
  letters.forEach((text, at) => {
    const box = { x: corner.x + (at % across) * cell + 8, width: cell };
    const piece = stack(textBlock([{ text, style, size }], box));
    piece.draw(pen, corner.top + Math.floor(at / across) * cell + 8);
  });
  const [picture] = pagePictures(await document.finish());
  return new Map(letters.map((letter, at) => [letter, cellOf(picture!, at)]));
};

describe("every Vietnamese letter has a shape of its own", () => {
  it.each(["regular", "bold", "italic", "boldItalic"] as const)("in the %s cut", async (style) => {
    const shapes = await sheetOf(style);
    const absent = shapes.get(missing)!;
    const alike = vietnameseLetters.flatMap((letter) => {
      const rivals = letters.filter((each) => each !== letter && baseOf(each) === baseOf(letter));
      return [...rivals.map((each) => [each, shapes.get(each)!] as const), ["□", absent] as const]
        .filter(([, shape]) => difference(shapes.get(letter)!, shape) < least)
        .map(([each]) => `${letter} is as ${each}`);
    });
    expect(alike).toEqual([]);
    expect(difference(absent, new Uint8Array(absent.length))).toBeGreaterThan(10);
  });
});
