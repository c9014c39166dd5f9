import type { EmbeddedFont } from "./embedded-font.ts";
import type { Sheet } from "./measures.ts";
import type { Artifact, Tag } from "./tag.ts";
import type { FaceStyle } from "./type-face.ts";
import type { TextLine, Word } from "./typeset.ts";

/** A rectangle of the page in PDF's own coordinates, from the lower left corner upwards. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where something is to be filled in, and what it is. */
export type Field = { readonly place: Rectangle; readonly tag: Tag };

/** What several pages share: the letters shown so far, and what is drawn alike on each. */
export type Shared = {
  readonly font: (style: FaceStyle) => EmbeddedFont;
  /** The name of a drawing that is made once for its key, with its upper edge at height 0. */
  readonly drawing: (key: string | object, make: () => Pen) => string;
};

/** Writes on one page. Lengths are points, measured from the upper left corner downwards. */
export type Pen = {
  readonly sheet: Sheet;
  /** From points below the upper edge to PDF's points above the lower one. */
  readonly up: (y: number) => number;
  /** The element of each marked part of the page, in the order of its number. */
  readonly marks: readonly Tag[];
  readonly fields: readonly Field[];
  /** Everything that the page shows. */
  readonly content: () => string;

  /** Marks what is drawn meanwhile as a part of an element; without it, it is an ornament. */
  readonly as: (tag: Tag | Artifact, draw: () => void) => void;
  /** Lets heights count from `top` meanwhile, so that rows alike are drawn by the same operators and compress well. */
  readonly shifted: (top: number, draw: () => void) => void;
  /** Shows, with its upper edge at `top`, what other pages show too. */
  readonly repeated: (key: string | object, top: number, draw: (pen: Pen) => void) => void;

  /** Shows meanwhile in a colour: three parts of PDF's, each from 0 to 1. */
  readonly inked: (colour: string, draw: () => void) => void;

  /** Puts a line of words with its left end at `x` and its letters standing on `baseline`. */
  readonly line: (words: readonly Word[], x: number, baseline: number, setting?: LineEnd) => void;
  /** A thin black stroke from one point to another. */
  readonly stroke: (x1: number, y1: number, x2: number, y2: number, width?: number) => void;
  /** A thin black frame between two heights with a stroke at every edge. */
  readonly grid: (edges: readonly number[], top: number, bottom: number) => void;
  /** Operators of their own, in PDF's coordinates, that leave no trace in the graphics state. */
  readonly raw: (content: string) => void;
  /** The operators, for `raw`, of text without line breaks from a point (PDF's coordinates), turned against the clock. */
  readonly turned: (text: string, style: FaceStyle, size: number, turn: Turn) => string;
  /** Marks where the organisation's signature is shown, and says what that is. */
  readonly signature: (place: Rectangle, alt: string) => void;
};

/** A point and an angle in radians. */
export type Turn = { readonly x: number; readonly y: number; readonly angle: number };

type LineEnd = {
  /** What each space grows by. */
  readonly stretch?: number;
  /** Whether the text goes on with another word in the next line. */
  readonly followed?: boolean;
};

/** How much each space of a line grows so that a justified paragraph fills its width. */
export const stretchFor = (line: TextLine, width: number): number => {
  const gaps = line.words.filter(({ spaced }, index) => index > 0 && spaced).length;
  return line.last || gaps === 0 ? 0 : Math.max(0, width - line.width) / gaps;
};

/** A number as PDF writes it: no exponent, no needless digits. A hundredth of a point is 4 µm; what others are multiplied by takes more digits. */
export const number = (value: number, digits: 2 | 4 = 2): string =>
  String(Math.round(value * 10 ** digits) / 10 ** digits);
