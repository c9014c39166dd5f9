import type { Box } from "./measures.ts";
import { endedWith } from "./paper-words.ts";
import type { Piece } from "./piece.ts";
import type { Tag } from "./tag.ts";
import { textBlock } from "./text-block.ts";

/** `Nơi nhận:` and its lines, each with its hyphen and mark. */
export const recipientLines = (recipients: readonly string[], box: Box): Piece[] => {
  const list: Tag = { role: "L" };
  return [
    ...textBlock([{ text: "Nơi nhận:", style: "boldItalic", size: 12 }], box),
    ...recipients.flatMap((text, index) => {
      const mark = index === recipients.length - 1 ? "." : ";";
      const tag: Tag = { role: "LBody", within: { role: "LI", within: list } };
      const line = `- ${endedWith(text, mark)}`;
      return textBlock([{ text: line, style: "regular", size: 11 }], box, { tag });
    }),
  ];
};
