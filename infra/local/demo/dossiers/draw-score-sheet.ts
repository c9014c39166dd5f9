import type { DossierBrief } from "./dossier-brief.ts";
import { writeLetterhead, writeSignature } from "./letterhead.ts";
import { wrap } from "./serif.ts";
import { newSheet, paper, type Sheet } from "./sheet.ts";

const columns = [30, 205, 54, 54, 62, 62] as const;
const titles = ["TT", "Tiêu chí", "Điểm tối đa", "Tự chấm", "Kiểm tra chéo", "Thẩm định"];

/** The score sheet: three columns per criterion, the last left for the appraisal. */
export const drawScoreSheet = async (brief: DossierBrief): Promise<Uint8Array> => {
  const { facts, year } = brief;
  const on = await newSheet(brief, "Bảng chấm điểm");
  writeLetterhead(on, brief, "BCĐ");
  on.write("BẢNG CHẤM ĐIỂM THI ĐUA", { cut: "bold", size: 14, align: "centre", after: 0 });
  on.write(`Năm ${year}`, { cut: "bold", align: "centre", after: 10 });

  on.rule(paper.left - 6, on.sheet.y, tableWidth);
  drawRow(on, titles, "bold");
  for (const [place, row] of facts.scores.entries()) {
    const points = [row.most, row.self, row.crossCheck].map(String);
    drawRow(on, [String(place + 1), row.criterion, ...points, ""]);
  }
  const sum = (of: "most" | "self" | "crossCheck") =>
    String(facts.scores.reduce((total, row) => total + row[of], 0));
  drawRow(on, ["", "Cộng", sum("most"), sum("self"), sum("crossCheck"), ""], "bold");
  on.sheet.y += 10;

  const wide = facts.scores.filter((row) => row.self - row.crossCheck >= 3);
  for (const row of wide)
    on.write(
      `Chênh lệch ở tiêu chí “${row.criterion}”: tự chấm ${row.self}, kiểm tra chéo ${row.crossCheck} điểm; đơn vị đã giải trình tại tài liệu minh chứng.`,
      { size: 12 },
    );
  on.write("Cột “Thẩm định” do cơ quan thẩm định ghi.", { cut: "italic", size: 12 });
  writeSignature(on, brief, []);
  return on.finish();
};

const tableWidth = columns.reduce((sum, width) => sum + width, 0);

const drawRow = (on: Sheet, cells: readonly string[], cut: "regular" | "bold" = "regular") => {
  const size = 12;
  const lines = cells.map((cell, place) => wrap(cell, cut, size, (columns[place] ?? 0) - 8));
  const height = Math.max(...lines.map((cell) => cell.length)) * size * 1.25 + 10;
  on.room(height);
  const top = on.sheet.y;
  let x = paper.left - 6;
  for (const [place, cell] of lines.entries()) {
    const width = columns[place] ?? 0;
    const left = place === 1 && cut === "regular";
    on.sheet.y = top + 2;
    const look = { cut, size, align: left ? "left" : "centre", after: 0 } as const;
    for (const line of cell) {
      on.sheet.y -= size * 0.05;
      on.write(line, { ...look, x: x + 4, width: width - 8 });
    }
    on.bar(x, top, height);
    x += width;
  }
  on.bar(x, top, height);
  on.sheet.y = top + height;
  on.rule(paper.left - 6, on.sheet.y, tableWidth);
};
