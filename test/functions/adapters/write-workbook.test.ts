import { read, utils } from "@e965/xlsx";
import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../functions/adapters/write-workbook.ts";

const dangerous = [
  '=HYPERLINK("https://example.com","Bấm vào đây")',
  "+84 903 000 000",
  "-1+1",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "  =cmd|' /C calc'!A0",
  "＝1+1",
];

const written = async (rows: (string | number | null)[][]) => {
  const bytes = await writeWorkbook({
    sheets: [{ name: "Luân phiên [1/2]", notes: ["Năm 2022"], columns: ["Tên", "Số"], rows }],
  });
  return { bytes, book: read(bytes, { cellFormula: true, cellNF: true }) };
};

describe("a workbook, read by another program", () => {
  it("keeps Vietnamese letters and whole numbers", async () => {
    const { book } = await written([["HTX nông nghiệp Công bằng Pô Kô, Đắk Lắk, ưỡng", 12]]);
    const sheet = book.Sheets[book.SheetNames[0] ?? ""]!;
    expect(book.SheetNames).toEqual(["Luân phiên  1 2 "]);
    expect(utils.sheet_to_json(sheet, { header: 1, blankrows: true })).toEqual([
      ["Năm 2022"],
      [],
      ["Tên", "Số"],
      ["HTX nông nghiệp Công bằng Pô Kô, Đắk Lắk, ưỡng", 12],
    ]);
  });

  it.each(dangerous)("has a text and no formula where somebody is called %j", async (name) => {
    const { bytes, book } = await written([[name, null]]);
    const cell = book.Sheets[book.SheetNames[0] ?? ""]!["A4"] as Record<string, unknown>;
    expect(cell["f"]).toBeUndefined();
    expect(cell["t"]).toBe("s");
    expect(cell["z"]).toBe("@");
    expect(String(cell["v"])).toMatch(/^'/);
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".xml"));
    expect(parts.filter(([, part]) => /<f[ >]/.test(strFromU8(part)))).toEqual([]);
  });

  it("leaves out what XML cannot hold, so that the file opens", async () => {
    const { book } = await written([["một\u0000\u0008hai", 1]]);
    const sheet = book.Sheets[book.SheetNames[0] ?? ""]!;
    expect((sheet["A4"] as { v: string }).v).toBe("mộthai");
  });
});
