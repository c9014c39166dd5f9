import type { PDFContext, PDFRawStream, PDFStream } from "pdf-lib";
import { mm } from "../paper/measures.ts";
import { typeFace } from "../paper/type-face.ts";
import { shownDate, type SignatureFacts } from "./signature-facts.ts";

const width = 84 * mm;
const size = 8;
const leading = 10;
const height = 3 * leading;

/** The top right corner of a page, above its text: where Nghị định 30/2020 puts a copying body's signature. */
export const markPlace = (page: { readonly width: number; readonly height: number }) => ({
  x: page.width - 15 * mm - width,
  y: page.height - 6 * mm - height,
  width,
  height,
});

/**
 * What a shown signature looks like: who, what for, when. Its letters are outlines, so that the
 * signature brings no font into an archived file.
 */
export const markAppearance = (
  context: PDFContext,
  { name, reason, at }: SignatureFacts,
): PDFRawStream | PDFStream => {
  const lines = [reason, name, shownDate(at)];
  const widest = Math.max(...lines.map((line) => face().width(line, size)));
  const fitting = Math.min(size, (size * width) / widest);
  const drawn = lines.map((line, row) => {
    const x = width - face().width(line, fitting);
    return outlined(line, fitting, x, height - (row + 1) * leading + 2.5);
  });
  return context.flateStream(`${ink} rg\n${drawn.join("\n")}`, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
    Resources: {},
  });
};

const ink = "0.05 0.15 0.5";
const face = () => typeFace("regular");

/** A line of text as filled outlines with its foot at a point. */
const outlined = (line: string, points: number, x: number, y: number): string => {
  const { outline, unitsPerEm } = face();
  const scale = points / unitsPerEm;
  let at = x;
  const letters = Array.from(line, (character) => {
    const way = strokes(outline(character));
    const letter =
      way === ""
        ? ""
        : `q ${short(scale)} 0 0 ${short(scale)} ${short(at)} ${short(y)} cm ${way} f Q`;
    at += face().width(character, points);
    return letter;
  });
  return letters.filter((letter) => letter !== "").join("\n");
};

/** A glyph's way in PDF's operators; TrueType's curves have one handle, PDF's have two. */
const strokes = (commands: readonly Stroke[]): string => {
  let [hereX, hereY] = [0, 0];
  const written = commands.map(({ command, args }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    const handle = (end: number, middle: number) => end + (2 / 3) * (middle - end);
    const from = { x: hereX, y: hereY };
    [hereX, hereY] = [args.at(-2) ?? hereX, args.at(-1) ?? hereY];
    switch (command) {
      case "moveTo":
        return operator("m", a, b);
      case "lineTo":
        return operator("l", a, b);
      case "quadraticCurveTo":
        return operator(
          "c",
          handle(from.x, a),
          handle(from.y, b),
          handle(c, a),
          handle(d, b),
          c,
          d,
        );
      case "bezierCurveTo":
        return operator("c", a, b, c, d, e, f);
      default:
        return "h";
    }
  });
  return written.join(" ");
};

type Stroke = { readonly command: string; readonly args: readonly number[] };

const operator = (name: string, ...numbers: readonly number[]) =>
  `${numbers.map(short).join(" ")} ${name}`;
const short = (value: number) => String(Number(value.toFixed(4)));
