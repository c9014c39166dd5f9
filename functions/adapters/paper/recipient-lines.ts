import type { Box } from "./measures.ts";
import { endedWith } from "./paper-words.ts";
import type { Piece } from "./piece.ts";
import { textBlock } from "./text-block.ts";

/** `Nơi nhận:` and its lines, each with its hyphen and mark. */
export const recipientLines = (recipients: readonly string[], box: Box): Piece[] => [
  ...textBlock([{ text: "Nơi nhận:", style: "boldItalic", size: 12 }], box),
  ...recipients.flatMap((text, index) => {
    const mark = index === recipients.length - 1 ? "." : ";";
    return textBlock([{ text: `- ${endedWith(text, mark)}`, style: "regular", size: 11 }], box);
  }),
];
