import type { CertificateHolder, CertificatesPaper } from "../../../schemas/certificate-paper.ts";
import { checkMark } from "./check-mark.ts";
import { mm, type Box } from "./measures.ts";
import type { PaperDocument } from "./paper-document.ts";
import { dateInWords, numberInWords } from "./paper-words.ts";
import { stack, type Piece } from "./piece.ts";
import { signatureColumn } from "./signature-column.ts";
import { stampedRoom } from "./stamped-room.ts";
import { textBlock } from "./text-block.ts";

const line = (text: string, box: Box) =>
  textBlock([{ text, style: "regular", size: 12 }], box, { leading: 1.25 });

/** Number and day of the decision, at the lower left. */
export const certificateNumber = (paper: CertificatesPaper, box: Box): Piece => {
  const { words, number, code, date } = paper;
  return stack([
    ...line(`${words.decision} ${numberInWords(number)}/${code}`, box),
    ...line(dateInWords(date), box),
  ]);
};

/** The room of the line that differs from holder to holder. */
export const rollHeight = 12 * 1.25 + 3 * mm;

/** The entry in the roll of honour, under number and day. */
export const rollLine = (
  { words }: Pick<CertificatesPaper, "words">,
  { rollNumber }: CertificateHolder,
  box: Box,
): Piece => stack(line(`${words.roll} ${rollNumber}`, box));

/** The code by which a reader checks the decision. */
export const certificateCode = ({ verifyUrl }: CertificatesPaper, box: Box): Piece =>
  stack(checkMark({ verifyUrl }, box));

/** Place, day, title, room for signature and seal, name, at the lower right. */
export const certificateSignature = (
  paper: CertificatesPaper,
  document: PaperDocument,
  box: Box,
): Piece[] => [
  ...textBlock(
    [{ text: `${paper.place}, ${dateInWords(paper.date)}`, style: "italic", size: 14 }],
    box,
    { align: "centre" },
  ),
  ...signatureColumn(paper.signature, {
    box,
    size: 14,
    room: byHand(stampedRoom(paper, document, box)),
  }),
];

/** A certificate is stamped and signed on the print, so the file has no field for a signature. */
const byHand = (room: Piece): Piece => ({
  ...room,
  draw: (pen, top) => {
    room.draw({ ...pen, signature: () => undefined }, top);
  },
});
