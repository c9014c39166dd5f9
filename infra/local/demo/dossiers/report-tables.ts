import { AlignmentType, type Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { dayOf, type DossierBrief, thousands } from "./dossier-brief.ts";
import { parentOf, signOf } from "./letterhead.ts";
import { line } from "./word-line.ts";

/** The figures of three years, newest last. */
export const figuresTable = ({ facts, year }: DossierBrief): Table => {
  const row = (cells: readonly string[], bold = false) =>
    new TableRow({
      children: cells.map(
        (cell, place) =>
          new TableCell({
            width: { size: place === 0 ? 46 : 18, type: WidthType.PERCENTAGE },
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: [
              line(
                cell,
                { alignment: place === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT },
                { bold, size: 24 },
              ),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(["Chỉ tiêu", ...[year - 2, year - 1, year].map(String)], true),
      ...facts.figures.map((figure) =>
        row([`${figure.label} (${figure.unit})`, ...figure.values.map(thousands)]),
      ),
    ],
  });
};

/** The two blocks at the head of the report, side by side in a table without lines. */
export const headTable = (brief: DossierBrief): Table => {
  const none = { style: "none" as const, size: 0, color: "auto" };
  const borders = { top: none, bottom: none, left: none, right: none };
  const centre = { alignment: AlignmentType.CENTER };
  const cell = (size: number, children: Paragraph[]) =>
    new TableCell({ width: { size, type: WidthType.PERCENTAGE }, borders, children });
  const sample = brief.facts.standing === "sample" ? " (dữ liệu mẫu)" : "";
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: [
          cell(42, [
            line(parentOf(brief), centre, { size: 24 }),
            line(brief.nominee.toUpperCase() + sample, centre, { size: 24, bold: true }),
            line(signOf(brief, "BC"), centre),
          ]),
          cell(58, [
            line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", centre, { size: 24, bold: true }),
            line("Độc lập - Tự do - Hạnh phúc", centre, { bold: true }),
            line(`${brief.facts.province}, ${dayOf(brief, "BC")}`, centre, { italics: true }),
          ]),
        ],
      }),
    ],
  });
};
