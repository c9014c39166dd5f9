import { fullWidth } from "./measures.ts";
import { kept, type Piece } from "./piece.ts";
import { ruleUnder } from "./rule-under.ts";
import type { Tag } from "./tag.ts";
import { textBlock } from "./text-block.ts";
import type { Run } from "./typeset.ts";

/** The kind of paper in capitals, what it is about, and the short rule under that. */
export const paperName = (kind: string, subject: string, size: number): Piece[] => {
  const runs = (text: string): Run[] => [{ text, style: "bold", size }];
  const tag: Tag = { role: "H1" };
  return kept([
    ...textBlock(runs(kind), fullWidth, { align: "centre", gap: 16, tag, goesOn: true }),
    ...textBlock(runs(subject), fullWidth, { align: "centre", tag }),
    ruleUnder(runs(subject), 0.4, fullWidth),
  ]);
};
