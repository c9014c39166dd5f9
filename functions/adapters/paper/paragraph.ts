import { fullWidth, mm } from "./measures.ts";
import { kept, type Piece } from "./piece.ts";
import type { Tag } from "./tag.ts";
import { textBlock } from "./text-block.ts";
import type { Run } from "./typeset.ts";

/**
 * A paragraph of the text: justified, its first line indented by 1.27 cm. One that ends with a colon
 * stays on the page of what it announces.
 */
export const paragraph = (runs: readonly Run[], tag: Tag = { role: "P" }): Piece[] => {
  const setting = { align: "justify", indent: 12.7 * mm, gap: 6, leading: 1.25, tag } as const;
  const lines = textBlock(runs, fullWidth, setting);
  const announces = runs.at(-1)?.text.trimEnd().endsWith(":") === true;
  return announces ? [...lines.slice(0, -1), ...kept(lines.slice(-1))] : lines;
};
