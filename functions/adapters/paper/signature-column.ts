import type { SignatureBlock } from "../../../schemas/paper.ts";
import type { Box } from "./measures.ts";
import type { Piece } from "./piece.ts";
import { textBlock } from "./text-block.ts";

type Column = { readonly box: Box; readonly size: number; readonly room: Piece };

/** Title, room for the signature, name: all centred in a column. */
export const signatureColumn = (
  { above, instead, title, name }: SignatureBlock,
  { box, size, room }: Column,
): Piece[] => {
  const line = (text: string) =>
    textBlock([{ text, style: "bold", size }], box, { align: "centre" });
  const before = [above, instead].filter((text) => text !== undefined);
  return [...before.flatMap(line), ...line(title), room, ...line(name)];
};
