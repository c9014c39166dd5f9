import { appendixTable, belongsTo } from "../../functions/adapters/paper/appendix.ts";
import type { Appendix, DecisionPaper } from "../../schemas/paper.ts";
import { pdfkitFace as face } from "./pdfkit-face.ts";

type Margins = Readonly<Record<"top" | "bottom" | "left" | "right", number>>;

/** The appendix of a decision by the other engine: heading, and rows with their head on every page. */
export const pdfkitList = (
  document: PDFKit.PDFDocument,
  paper: DecisionPaper,
  appendix: Appendix,
  margins: Margins,
): void => {
  document.addPage();
  const centred = { align: "center" } as const;
  document.font(face.bold).fontSize(14).text("Phụ lục", centred);
  document.text(appendix.title.toLocaleUpperCase("vi"), centred);
  document.font(face.italic).text(`(${belongsTo(paper, appendix)})`, centred);

  const { columns, rows } = appendixTable(appendix);
  const parts = columns.map(({ share }) => share);
  const whole = document.page.width - margins.left - margins.right;
  const unit = whole / parts.reduce((sum, part) => sum + part, 0);
  let top = document.y + 8;
  let page = 1;

  const drawRow = (cells: readonly string[], head: boolean) => {
    document.font(head ? face.bold : face.regular).fontSize(13);
    const set = (at: number) => ({
      width: (parts[at] ?? 0) * unit - 8,
      align: head || at === 0 ? ("center" as const) : ("left" as const),
    });
    const height = Math.max(...cells.map((text, at) => document.heightOfString(text, set(at)))) + 6;
    if (top + height > document.page.height - margins.bottom) {
      document.addPage();
      page += 1;
      document.text(String(page), margins.left, 11 * (72 / 25.4), {
        width: whole,
        align: "center",
      });
      top = margins.top;
      drawRow(heads, true);
      document.font(face.regular);
    }
    let left = margins.left;
    for (const [at, text] of cells.entries()) {
      document.rect(left, top, (parts[at] ?? 0) * unit, height).stroke();
      document.text(text, left + 4, top + 2.5, set(at));
      left += (parts[at] ?? 0) * unit;
    }
    top += height;
  };

  const heads = columns.map(({ title }) => title);
  drawRow(heads, true);
  for (const row of rows) drawRow(row, false);
};
