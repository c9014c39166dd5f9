import { evenLines } from "./even-lines.ts";
import type { Box } from "./measures.ts";
import { stretchFor } from "./pen.ts";
import type { Piece } from "./piece.ts";
import type { Artifact, Tag } from "./tag.ts";
import { typeset, type Run } from "./typeset.ts";

/** How a block of text stands, and what it is. */
export type Setting = {
  readonly align?: "left" | "centre" | "justify";
  /** Of the first line. */
  readonly indent?: number;
  /** Height of a line in sizes of its letters. */
  readonly leading?: number;
  readonly gap?: number;
  /** What the text is to a reader; a paragraph of its own if nothing else is said. */
  readonly tag?: Tag | Artifact;
  /** Another block goes on with the same tag. */
  readonly goesOn?: boolean;
};

/** A paragraph as one piece for each line, of which no first or last line stands alone on a page. */
export const textBlock = (runs: readonly Run[], box: Box, setting: Setting = {}): Piece[] => {
  const { align = "left", indent = 0, leading = 1.2, gap = 0, goesOn = false } = setting;
  const tag = setting.tag ?? { role: "P" };
  const lines = align === "centre" ? evenLines(runs, box.width) : typeset(runs, box.width, indent);

  return lines.map((line, index) => {
    const inset = index === 0 ? indent : 0;
    const width = box.width - inset;
    return {
      height: line.size * leading,
      gap: index === 0 ? gap : 0,
      keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
      draw: (pen, top) => {
        const x = box.x + inset + (align === "centre" ? (width - line.width) / 2 : 0);
        const stretch = align === "justify" ? stretchFor(line, width) : 0;
        const followed = lines[index + 1]?.words[0]?.spaced ?? goesOn;
        pen.as(tag, () => {
          pen.line(line.words, x, top + baselineOf(line.size, leading), { stretch, followed });
        });
      },
    };
  });
};

/** How far below the top of its line the letters stand; 0.891 and 0.216 are the face's rise and fall. */
const baselineOf = (size: number, leading: number) =>
  size * (0.891 + (leading - (0.891 + 0.216)) / 2);
