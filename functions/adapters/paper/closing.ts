import type { DecisionPaper } from "../../../schemas/paper.ts";
import { checkMark } from "./check-mark.ts";
import { fullWidth, mm } from "./measures.ts";
import type { PaperDocument } from "./paper-document.ts";
import { beside, kept, type Piece } from "./piece.ts";
import { recipientLines } from "./recipient-lines.ts";
import { signatureColumn } from "./signature-column.ts";
import { stampedRoom } from "./stamped-room.ts";

const left = { x: fullWidth.x, width: 74 * mm };
const right = { x: fullWidth.x + 80 * mm, width: fullWidth.width - 80 * mm };

type Closing = Pick<
  DecisionPaper,
  "recipients" | "signature" | "mode" | "issuer" | "verifyUrl" | "audit"
>;

/** Recipients and the check on the left, signature and seal on the right; what is too much for the left goes on below. */
export const closing = (paper: Closing, document: PaperDocument, size: number): Piece[] => {
  const room = stampedRoom(paper, document, right);
  const signed = signatureColumn(paper.signature, { box: right, size, room });
  const height = signed.reduce((total, piece) => total + piece.height, 0);

  const items = [...recipientLines(paper.recipients, left), ...checkMark(paper, left)];
  const fitting = countWithin(items, height);
  return [
    { ...beside(signed, items.slice(0, fitting)), gap: 14, keep: true },
    ...kept(items.slice(fitting)),
  ];
};

const countWithin = (pieces: readonly Piece[], room: number): number => {
  let used = 0;
  const over = pieces.findIndex(({ gap = 0, height }) => (used += gap + height) > room);
  return over === -1 ? pieces.length : over;
};
