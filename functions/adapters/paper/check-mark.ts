import { create } from "qrcode";
import type { DecisionPaper } from "../../../schemas/paper.ts";
import { mm, type Box } from "./measures.ts";
import { number, type Pen } from "./pen.ts";
import { stack, type Piece } from "./piece.ts";
import type { Tag } from "./tag.ts";
import { textBlock } from "./text-block.ts";

const side = 21 * mm;

type Checked = Pick<DecisionPaper, "verifyUrl" | "audit">;

/** The QR code with the address and the digests beside it, by which a reader checks the paper. */
export const checkMark = ({ verifyUrl, audit }: Checked, column: Box): Piece[] => {
  if (verifyUrl === undefined) return [];
  const box = { x: column.x + side + 6, width: column.width - side - 6 };
  const lines = [
    `Kiểm tra văn bản: ${verifyUrl}`,
    ...(audit?.tally === undefined ? [] : [`Kiểm phiếu: ${audit.tally}`]),
    ...(audit?.chain === undefined ? [] : [`Nhật ký: ${audit.chain}`]),
  ].flatMap((text) => textBlock([{ text, style: "regular", size: 7 }], box, { gap: 2 }));
  const words = stack(lines);

  return [
    {
      height: Math.max(side, words.height),
      gap: 10,
      draw: (pen, top) => {
        const [x, y] = [column.x, pen.up(top)];
        const figure: Tag = {
          role: "Figure",
          alt: `Mã QR dẫn đến ${verifyUrl}`,
          box: [x, y - side, x + side, y],
        };
        pen.as(figure, () => {
          pen.repeated(`code ${verifyUrl}`, top, (once) => {
            drawCode(once, verifyUrl, x, 0);
          });
        });
        words.draw(pen, top);
      },
    },
  ];
};

/** Dark squares, joined along each row, below and right of a point (PDF's coordinates). */
const drawCode = (pen: Pen, address: string, x: number, y: number) => {
  const { modules } = create(address, { errorCorrectionLevel: "M" });
  const bars: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column) === 0) continue;
      const from = column;
      while (column + 1 < modules.size && modules.get(row, column + 1) !== 0) column++;
      bars.push(`${from} ${row} ${column - from + 1} 1 re`);
    }
  }
  // Squares of length 1, rows downwards, so that neighbours share their edges to the last digit.
  const square = number(side / modules.size, 4);
  pen.raw(`${square} 0 0 -${square} ${number(x)} ${number(y)} cm 0 g ${bars.join(" ")} f`);
};
