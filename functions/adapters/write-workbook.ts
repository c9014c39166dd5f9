import writeExcelFile from "write-excel-file/node";
import type { SheetCell, Workbook } from "../../schemas/workbook.ts";

const widest = 60;
const narrowest = 8;

/** An `.xlsx` file. No cell of it is ever a formula, nor becomes one when it is edited or exported. */
export const writeWorkbook = async ({ sheets }: Workbook): Promise<Uint8Array> =>
  writeExcelFile(
    sheets.map(({ name, notes, columns, rows }) => ({
      sheet: sheetName(name),
      columns: columns.map((title, at) => ({
        width: widthOf([title, ...rows.map((row) => row[at] ?? null)]),
      })),
      data: [
        ...notes.map((note) => [asText(note)]),
        ...(notes.length > 0 ? [[]] : []),
        columns.map((title) => ({ ...asText(title), fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(asCell)),
      ],
    })),
  ).toBuffer();

const asCell = (cell: SheetCell) =>
  cell === null ? null : typeof cell === "number" ? { value: cell, type: Number } : asText(cell);

/**
 * `@` keeps a spreadsheet from reading a cell anew once somebody edits it; the apostrophe goes on
 * guarding where the sheet is saved as CSV and opened by another program.
 */
const asText = (text: string) => ({ value: harmless(text), type: String, format: "@" });

const harmless = (text: string): string => {
  const plain = text.replace(/[^\P{Cc}\t\n\r]/gu, "");
  return /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(plain) ? `'${plain}` : plain;
};

const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);

const widthOf = (cells: readonly SheetCell[]): number =>
  Math.min(widest, Math.max(narrowest, ...cells.map((cell) => String(cell ?? "").length + 2)));
