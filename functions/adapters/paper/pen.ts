import type { PDFFont } from "pdf-lib";
import type { Sheet } from "./measures.ts";
import type { FaceStyle } from "./type-face.ts";
import type { TextLine, Word } from "./typeset.ts";

/** A rectangle of the page in PDF's own coordinates, from the lower left corner upwards. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Turn = { readonly x: number; readonly y: number; readonly angle: number };

/** Writes on one page. Lengths are points, measured from the upper left corner downwards. */
export type Pen = ReturnType<typeof pen>;

/** A pen whose strokes collect as one content stream, which is written once at the end. */
export const pen = (sheet: Sheet, font: (style: FaceStyle) => PDFFont) => {
  const operators: string[] = [];
  const signatures: Rectangle[] = [];

  /** From points below the upper edge to PDF's points above the lower one. */
  const up = (y: number) => sheet.height - y;

  return {
    sheet,
    up,
    operators,
    signatures,

    /** Puts a line of words with its left end at `x` and its letters standing on `baseline`. */
    line: (words: readonly Word[], x: number, baseline: number, stretch = 0) => {
      let face = "";
      let shown = "";
      const shows: string[] = [];
      words.forEach((word, index) => {
        const wanted = `/${word.style} ${number(word.size)} Tf `;
        if (wanted !== face) {
          if (shown !== "") shows.push(`${face}[${shown}]TJ`);
          face = wanted;
          shown = "";
        }
        if (index > 0 && word.spaced) {
          shown += font(word.style).encodeText(" ").toString();
          if (stretch > 0) shown += number((-stretch * 1000) / word.size);
        }
        shown += font(word.style).encodeText(word.text).toString();
      });
      shows.push(`${face}[${shown.replaceAll("><", "")}]TJ`);
      const from = `${number(x)} ${number(up(baseline))} Td`;
      operators.push(`BT ${from} ${shows.join(" ")} ET`);
    },

    /** A thin black stroke from one point to another. */
    stroke: (x1: number, y1: number, x2: number, y2: number, width = 0.5) => {
      const from = `${number(x1)} ${number(up(y1))} m`;
      operators.push(`${number(width)} w ${from} ${number(x2)} ${number(up(y2))} l S`);
    },

    /** Operators of their own, in PDF's coordinates, that leave no trace in the graphics state. */
    raw: (content: string) => {
      operators.push(`q ${content} Q`);
    },

    /** Text without line breaks from a point (PDF's coordinates), turned against the clock. */
    turned: (text: string, style: FaceStyle, size: number, { x, y, angle }: Turn) => {
      const [cos, sin] = [number(Math.cos(angle)), number(Math.sin(angle))];
      const matrix = `${cos} ${sin} ${number(-Math.sin(angle))} ${cos} ${number(x)} ${number(y)} Tm`;
      const hex = font(style).encodeText(text).toString();
      operators.push(`BT /${style} ${number(size)} Tf ${matrix} ${hex} Tj ET`);
    },

    /** Marks where the organisation's signature is shown. */
    signature: (rectangle: Rectangle) => {
      signatures.push(rectangle);
    },
  };
};

/** How much each space of a line grows so that a justified paragraph fills its width. */
export const stretchFor = (line: TextLine, width: number): number => {
  const gaps = line.words.filter(({ spaced }, index) => index > 0 && spaced).length;
  return line.last || gaps === 0 ? 0 : Math.max(0, width - line.width) / gaps;
};

/** A number as PDF writes it: no exponent, no needless digits. */
export const number = (value: number): string => String(Number(value.toFixed(3)));
