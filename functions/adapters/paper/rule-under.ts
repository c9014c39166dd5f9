import { evenLines } from "./even-lines.ts";
import type { Box } from "./measures.ts";
import type { Piece } from "./piece.ts";
import type { Run } from "./typeset.ts";

/** A rule in the middle under centred text, as long as a share of the text's last line. */
export const ruleUnder = (runs: readonly Run[], share: number, box: Box): Piece => {
  const length = (evenLines(runs, box.width).at(-1)?.width ?? 0) * share;
  const from = box.x + (box.width - length) / 2;
  return {
    height: 7,
    draw: (pen, top) => {
      pen.stroke(from, top + 3, from + length, top + 3, 0.75);
    },
  };
};
