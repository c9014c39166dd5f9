import type { PaperMode } from "../../../schemas/paper.ts";
import type { Placed } from "./flow.ts";
import { fullWidth, sizes, textArea, mm } from "./measures.ts";
import type { PaperDocument } from "./paper-document.ts";
import type { Pen } from "./pen.ts";
import { stack } from "./piece.ts";
import { pagination, type Artifact, type Tag } from "./tag.ts";
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
    // First, so that whoever hears the paper hears this before anything else.
    if (mode === "mock" && index === 0) drawNotice(pen, noticeTop(pen), { role: "P" });
    if (mode === "mock" && index > 0) {
      pen.as(pagination, () => {
        pen.repeated("notice", noticeTop(pen), (once) => {
          drawNotice(once, 0, pagination);
        });
      });
    }
    if (index > 0) drawPageNumber(pen, index + 1);
    for (const { piece, top } of placed) piece.draw(pen, top);
  });
};

const centred = (pen: Pen, text: string, size: number, top: number, tag: Artifact | Tag) => {
  const lines = textBlock([{ text, style: "regular", size }], fullWidth, { align: "centre", tag });
  stack(lines).draw(pen, top);
};

const drawPageNumber = (pen: Pen, page: number) => {
  centred(pen, String(page), sizes.pageNumber, textArea.top - 9 * mm, pagination);
};

const noticeTop = (pen: Pen) => pen.sheet.height - 12 * mm;

const drawNotice = (pen: Pen, top: number, tag: Artifact | Tag) => {
  const notice =
    "BẢN MẪU: con dấu, chữ ký và chứng thư số trên văn bản này là mẫu, không có giá trị pháp lý.";
  centred(pen, notice, 9, top, tag);
};
