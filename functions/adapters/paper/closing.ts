import type { DecisionPaper, SignatureBlock } from "../../../schemas/paper.ts";
import { checkMark } from "./check-mark.ts";
import { fullWidth, mm, sheet, type Box } from "./measures.ts";
import { drawMockSeal, sealDiameter } from "./mock-seal.ts";
import { drawMockSignature, signatureSize } from "./mock-signature.ts";
import type { PaperDocument } from "./paper-document.ts";
import { endedWith } from "./paper-words.ts";
import { number, type Pen } from "./pen.ts";
import { beside, kept, type Piece } from "./piece.ts";
import { textBlock } from "./text-block.ts";

/** Where the recipients stand, and where the signature does; the seal reaches no farther left than the gap. */
export const closingColumns = {
  left: { x: fullWidth.x, width: 74 * mm },
  right: { x: fullWidth.x + 80 * mm, width: fullWidth.width - 80 * mm },
} as const;

type Closing = Pick<
  DecisionPaper,
  "recipients" | "signature" | "mode" | "issuer" | "verifyUrl" | "audit"
>;

/** Recipients on the left, signature and seal on the right; recipients too many for that go on below. */
export const closing = (paper: Closing, document: PaperDocument, size: number): Piece[] => {
  const signed = signatureColumn(paper.signature, closingColumns.right, size, (pen, top) => {
    drawStamps(pen, top, paper, document);
  });
  const room = signed.reduce((total, { height }) => total + height, 0);
  const { left } = closingColumns;
  const items = [...recipientLines(paper.recipients, left), ...checkMark(paper, left)];
  const fitting = countWithin(items, room);
  return [
    { ...beside(items.slice(0, fitting), signed), gap: 14, keep: true },
    ...kept(items.slice(fitting)),
  ];
};

/** Title, room for the signature, name: all centred in a column. */
export const signatureColumn = (
  { above, title, name }: SignatureBlock,
  box: Box,
  size: number,
  drawInRoom: (pen: Pen, top: number) => void = () => undefined,
): Piece[] => {
  const line = (text: string) =>
    textBlock([{ text, style: "bold", size }], box, { align: "centre" });
  const room = { height: sealDiameter + 2 * mm, draw: drawInRoom };
  return [...(above === undefined ? [] : line(above)), ...line(title), room, ...line(name)];
};

/** `Nơi nhận:` and its lines, each with its hyphen and mark. */
export const recipientLines = (recipients: readonly string[], box: Box): Piece[] => [
  ...textBlock([{ text: "Nơi nhận:", style: "boldItalic", size: 12 }], box),
  ...recipients.flatMap((text, index) => {
    const mark = index === recipients.length - 1 ? "." : ";";
    return textBlock([{ text: `- ${endedWith(text, mark)}`, style: "regular", size: 11 }], box);
  }),
];

/** The signature in the middle of its column, and the seal over its left third. */
const drawStamps = (pen: Pen, top: number, paper: Closing, document: PaperDocument) => {
  if (paper.mode === "draft") return;
  const centre = closingColumns.right.x + closingColumns.right.width / 2;
  const middle = sheet.height - (top + mm + sealDiameter / 2);
  const left = centre - signatureSize.width / 2;
  const foot = middle - signatureSize.height / 2;
  const sealX = left + signatureSize.width / 3 - sealDiameter / 2;
  const corner = { x: sealX - sealDiameter / 2, y: middle - sealDiameter / 2 };

  if (paper.mode === "mock") {
    drawMockSignature(pen, left, foot);
    drawMockSeal(pen, sealX, middle, paper.issuer.join(" "));
  }
  if (paper.mode === "configured" && document.has("signature")) {
    place(pen, "signature", { x: left, y: foot, ...signatureSize });
  }
  if (paper.mode === "configured" && document.has("seal")) {
    place(pen, "seal", { ...corner, width: sealDiameter, height: sealDiameter });
  }
  pen.signature({ ...corner, width: sealDiameter, height: sealDiameter });
};

const place = (
  pen: Pen,
  image: "seal" | "signature",
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
) => {
  pen.raw(`${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm /${image} Do`);
};

const countWithin = (pieces: readonly Piece[], room: number): number => {
  let used = 0;
  const over = pieces.findIndex(({ gap = 0, height }) => (used += gap + height) > room);
  return over === -1 ? pieces.length : over;
};
