import type { SignatureBlock } from "../../../schemas/paper.ts";
import type { Box } from "./measures.ts";
import type { Piece } from "./piece.ts";
import { textBlock } from "./text-block.ts";

type Column = { readonly box: Box; readonly size: number; readonly room: Piece };

/** Title, room for the signature, name: all centred in a column. */
export const signatureColumn = (
  { above, title, name }: SignatureBlock,
  { box, size, room }: Column,
): Piece[] => {
  const line = (text: string) =>
    textBlock([{ text, style: "bold", size }], box, { align: "centre" });
  return [...(above === undefined ? [] : line(above)), ...line(title), room, ...line(name)];
};
