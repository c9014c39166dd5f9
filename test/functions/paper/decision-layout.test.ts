import { beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { rendered, wholePage, type Area, type RenderedPage } from "./rendered.ts";
import { flagDecision } from "./sample-papers.ts";

/** The text without page numbers above it and the sample's notice below it. */
const textBand: Area = { ...wholePage, top: 19, bottom: 278 };

/** The rule under a line: the only ink between its letters' feet and a little farther down. */
const ruleUnder = (page: RenderedPage, line: Area): Area => {
  const below = { top: line.bottom, bottom: line.bottom + 2 };
  const rule = page.bounds({ left: line.left - 3, right: line.right + 3, ...below });
  if (!rule) throw new Error("there is no rule");
  return rule;
};

describe("a decision on paper, by Decree 30/2020", () => {
  let page: RenderedPage;
  const line = (start: string) => {
    const found = page.lines.find(({ text }) => text.trim().startsWith(start));
    if (!found) throw new Error(`no line begins with ${start}`);
    return found;
  };
  const sizeOf = (start: string) => {
    const { top, left } = line(start);
    const first = page.letters.find(
      (letter) => Math.abs(letter.top - top) < 1 && Math.abs(letter.left - left) < 1,
    );
    return first && { size: first.size, cut: first.font.replace(/^.*-/u, "") };
  };
  const centreOf = ({ left, right }: Area) => (left + right) / 2;

  beforeAll(async () => {
    [page] = rendered(await drawDecision(flagDecision()), 200) as [RenderedPage];
  });

  it("keeps margins of 20–25 mm above and below, 30–35 left and 15–20 right", () => {
    const ink = page.bounds(textBand, "black");
    expect(ink?.top).toBeGreaterThanOrEqual(20);
    expect(ink?.top).toBeLessThanOrEqual(25);
    expect(ink?.bottom).toBeLessThanOrEqual(277);
    expect(ink?.left).toBeGreaterThanOrEqual(29.9);
    expect(ink?.left).toBeLessThanOrEqual(35);
    expect(210 - (ink?.right ?? 0)).toBeGreaterThanOrEqual(15);
    expect(210 - (ink?.right ?? 0)).toBeLessThanOrEqual(20);
  });

  it.each([
    ["LIÊN MINH", 12, 13, "bold"],
    ["CỘNG HÒA XÃ HỘI", 12, 13, "bold"],
    ["Độc lập - Tự do", 13, 14, "bold"],
    ["Số: 05/QĐ-LMHTXVN", 13, 13, "regular"],
    ["Hà Nội, ngày 08 tháng 01 năm 2023", 13, 14, "italic"],
    ["QUYẾT ĐỊNH", 13, 14, "bold"],
    ["Về việc tặng Cờ", 13, 14, "bold"],
    ["BAN CHẤP HÀNH LIÊN MINH", 13, 14, "bold"],
    ["Căn cứ Luật Thi đua, Khen thưởng;", 13, 14, "italic"],
    ["QUYẾT ĐỊNH:", 13, 14, "bold"],
    ["Điều 1.", 13, 14, "bold"],
    ["1. Liên minh", 13, 14, "regular"],
    ["Nơi nhận:", 12, 12, "boldItalic"],
    ["- Lưu: VT, TCCB.", 11, 11, "regular"],
    ["TM. BAN CHẤP HÀNH", 13, 14, "bold"],
    ["Nguyễn Văn Mẫu", 13, 14, "bold"],
  ])("sets «%s» at %d to %d points in %s", (start, least, most, cut) => {
    const found = sizeOf(start);
    expect(found?.size).toBeGreaterThanOrEqual(least);
    expect(found?.size).toBeLessThanOrEqual(most);
    expect(found?.cut).toBe(cut);
  });

  it("puts the issuing body left and the state right, with number and date under them", () => {
    expect(centreOf(line("LIÊN MINH"))).toBeLessThan(105);
    expect(centreOf(line("CỘNG HÒA"))).toBeGreaterThan(105);
    expect(line("LIÊN MINH").top).toBeCloseTo(line("CỘNG HÒA").top, 0);
    expect(centreOf(line("Số: 05"))).toBeCloseTo(centreOf(line("HỢP TÁC XÃ VIỆT NAM")), 0);
    expect(centreOf(line("Hà Nội, ngày"))).toBeCloseTo(centreOf(line("Độc lập")), 0);
    expect(centreOf(line("Độc lập"))).toBeCloseTo(centreOf(line("CỘNG HÒA")), 0);
  });

  it("rules the motto in full, issuer and subject by a third to a half, all in the middle", () => {
    const share = (start: string) => {
      const above = line(start);
      const rule = ruleUnder(page, above);
      expect(centreOf(rule)).toBeCloseTo(centreOf(above), 0);
      return (rule.right - rule.left) / (above.right - above.left);
    };
    expect(share("Độc lập - Tự do")).toBeCloseTo(1, 1);
    for (const start of ["HỢP TÁC XÃ VIỆT NAM", "Liên minh Hợp tác xã Việt Nam năm 2022"]) {
      expect(share(start)).toBeGreaterThanOrEqual(1 / 3);
      expect(share(start)).toBeLessThanOrEqual(1 / 2);
    }
  });

  it("indents first lines by 1 to 1.27 cm and fills lines to the right margin", () => {
    expect(line("Điều 1.").left - 30).toBeGreaterThanOrEqual(10);
    expect(line("Điều 1.").left - 30).toBeLessThanOrEqual(12.8);
    expect(line("Điều 1.").right).toBeCloseTo(192, 0);
    expect(line("Nam cho 03 tập thể").right).toBeCloseTo(192, 0);
  });

  it("ends each basis with a semicolon, the last with a full stop, the text with ./.", () => {
    const texts = page.lines.map(({ text }) => text.trim());
    expect(texts).toContain("Căn cứ Luật Thi đua, Khen thưởng;");
    expect(texts).toContain("Hội đồng Thi đua - Khen thưởng ngày 05 tháng 01 năm 2023.");
    expect(
      texts.some(
        (text) =>
          text.endsWith("chịu trách nhiệm thi hành Quyết định này./.") || text.endsWith("này./."),
      ),
    ).toBe(true);
    expect(texts).toContain("- Như Điều 2;");
  });

  it("shows a seal of 36 mm over the left third of the signature and over no letter", () => {
    const seal = page.bounds(wholePage, "red");
    if (!seal) throw new Error("there is no seal");
    expect(seal.right - seal.left).toBeCloseTo(36, 0);
    expect(seal.bottom - seal.top).toBeCloseTo(36, 0);

    const signature = page.bounds({ ...wholePage, left: 100 }, "blue");
    const free = page.bounds({ ...wholePage, left: seal.right }, "blue");
    if (!signature || !free) throw new Error("there is no signature");
    const width = free.right - Math.min(signature.left, seal.right);
    expect(width).toBeGreaterThan(30);
    // Of the 48 mm of the signature's picture the seal covers 16.
    expect(seal.right - (centreOf(line("CHỦ TỊCH")) - 24)).toBeCloseTo(16, 0);
    expect(page.inkIn(seal, "black")).toBe(0);
  });

  it("is one page without a number on it", () => {
    expect(page.inkIn({ ...wholePage, bottom: 19 })).toBe(0);
  });
});
