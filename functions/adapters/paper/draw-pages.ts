import type { PaperMode } from "../../../schemas/paper.ts";
import type { Placed } from "./flow.ts";
import { fullWidth, sheet, sizes, textArea, mm } from "./measures.ts";
import type { PaperDocument } from "./paper-document.ts";
import type { Pen } from "./pen.ts";
import { stack } from "./piece.ts";
import { textBlock } from "./text-block.ts";
import { drawWatermark } from "./watermark.ts";

/** Draws pages numbered from 1, the first without showing its number, with what the mode asks for on each. */
export const drawPages = (
  document: PaperDocument,
  mode: PaperMode,
  pages: readonly (readonly Placed[])[],
): void => {
  pages.forEach((placed, index) => {
    const pen = document.addPage();
    if (mode === "draft") drawWatermark(pen);
    if (index > 0) drawPageNumber(pen, index + 1);
    for (const { piece, top } of placed) piece.draw(pen, top);
    if (mode === "mock") drawNotice(pen);
  });
};

const centred = (pen: Pen, text: string, size: number, top: number) => {
  const lines = textBlock([{ text, style: "regular", size }], fullWidth, { align: "centre" });
  stack(lines).draw(pen, top);
};

const drawPageNumber = (pen: Pen, page: number) => {
  centred(pen, String(page), sizes.pageNumber, textArea.top - 9 * mm);
};

const drawNotice = (pen: Pen) => {
  const notice =
    "BẢN MẪU: con dấu, chữ ký và chứng thư số trên văn bản này là mẫu, không có giá trị pháp lý.";
  centred(pen, notice, 9, sheet.height - 12 * mm);
};
