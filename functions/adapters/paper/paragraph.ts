import { fullWidth, mm } from "./measures.ts";
import type { Piece } from "./piece.ts";
import type { Tag } from "./tag.ts";
import { textBlock } from "./text-block.ts";
import type { Run } from "./typeset.ts";

/** A paragraph of the text: justified, its first line indented by 1.27 cm. */
export const paragraph = (runs: readonly Run[], tag: Tag = { role: "P" }): Piece[] =>
  textBlock(runs, fullWidth, { align: "justify", indent: 12.7 * mm, gap: 6, leading: 1.25, tag });
