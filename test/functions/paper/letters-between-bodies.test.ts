import { describe, expect, it } from "vitest";
import { drawLetter } from "../../../functions/adapters/paper/draw-letter.ts";
import { returnNotice } from "../../../functions/domain/reviews/return-notice.ts";
import type { LetterPaper } from "../../../schemas/letter-paper.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import type { StageName } from "../../../schemas/catalogue/stages.ts";
import { rendered } from "./rendered.ts";
import { longName } from "./sample-certificates.ts";
import { coop, returnFacts, sampleNotice, sampleSubmission } from "./sample-letters.ts";

const textOf = async (paper: LetterPaper) => {
  const pages = rendered(await drawLetter(paper), 72);
  return pages.map(({ lines }) => lines.map(({ text }) => text.trim()).join(" ")).join(" ");
};

describe("the submission letter of a cooperative", () => {
  it("says who writes to whom, on what ground, for whom, and leaves number, day and name to the hand", async () => {
    const text = await textOf(sampleSubmission());
    for (const part of [
      "HTX PÔ KÔ",
      "/TTr-HTX",
      "Kon Tum, ngày ….. tháng ….. năm 20…..",
      "TỜ TRÌNH Về việc đề nghị tặng Cờ thi đua của Ban Chấp hành",
      "Kính gửi: Liên minh HTX tỉnh Kon Tum",
      "Căn cứ Luật Thi đua, khen thưởng",
      "Doanh thu tăng 20 %. Liên kết 120 hộ đồng bào.",
      "3. Các hình thức khen thưởng đã được nhận Chưa có.",
      "Báo cáo thành tích; Biên bản bình xét của đơn vị",
      "xem xét, quyết định./.",
      "NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT",
      "(Ký, ghi rõ họ tên, đóng dấu)",
      "- Lưu: VT, hồ sơ.",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("MẪU");
    expect(text).not.toContain("Tờ trình;");
  });

  it("goes to the national alliance when a provincial one writes", () => {
    const own = sampleSubmission({ allianceId: coop.id });
    expect(own.address).toBe("Kính gửi: Liên minh Hợp tác xã Việt Nam");
  });

  it("keeps a name of 200 characters and 8,000 typed characters whole, over several pages", async () => {
    const achievements = "Thành tích tiêu biểu của đơn vị trong năm. ".repeat(185).slice(0, 8000);
    const nominee = { kind: "collective", name: longName, organisationId: coop.id } as const;
    const paper = sampleSubmission({ achievements, nominee }, longName);
    const pages = rendered(await drawLetter(paper), 72);
    expect(pages.length).toBeGreaterThan(2);
    const text = pages
      .flatMap(({ letters }) => letters.map((letter) => letter.text))
      .join("")
      .replaceAll(/\s/gu, "");
    expect(text).toContain(longName.toLocaleUpperCase("vi").replaceAll(" ", ""));
    expect(text.split("Thànhtíchtiêubiểu").length - 1).toBe(achievements.split("Thành").length - 1);
    for (const { right, text: letter } of pages.flatMap(({ letters }) => letters)) {
      // The space by which a voice parts the last word from the next line's is not seen.
      if (letter !== " ") expect(right).toBeLessThan(193);
    }
  });
});

describe("the notice of a return", () => {
  it("says what came back, why paper by paper, and until when, from records alone", async () => {
    const text = await textOf(sampleNotice("province-review"));
    for (const part of [
      "LIÊN MINH HTX TỈNH KON TUM",
      "/TB-LMHTX",
      "Kon Tum, ngày 05 tháng 10 năm 2022",
      "THÔNG BÁO",
      "Kính gửi: HTX Pô Kô",
      "nộp lần thứ 1 ngày 04 tháng 10 năm 2022",
      "Biên bản bình xét của đơn vị",
      "Thiếu chữ ký của thư ký cuộc họp.",
      "Nội dung khai trong đề nghị",
      "chậm nhất là hết ngày 19 tháng 10 năm 2022",
      "TL. CHỦ TỊCH",
      "Y Minh",
    ]) {
      expect(text).toContain(part);
    }
    const [one, two] = [sampleNotice("province-review"), sampleNotice("province-review")];
    expect(Buffer.compare(await drawLetter(one), await drawLetter(two))).toBe(0);
  });

  it.each<[StageName, string, string, string]>([
    ["appraisal", "LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "TB-LMHTXVN", "BAN TỔ CHỨC CÁN BỘ"],
    ["cluster-vote", "CỤM THI ĐUA 5 TỈNH TÂY NGUYÊN", "TB-CTĐ", "CỤM TRƯỞNG"],
    ["council-vote", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "TB-HĐTĐKT", "THƯỜNG TRỰC HỘI ĐỒNG"],
  ])("by %s is issued by %s", (stage, issuer, code, title) => {
    const notice = sampleNotice(stage, { reviewer: undefined });
    expect(notice.issuer.join(" ")).toBe(issuer);
    expect([notice.code, notice.signature.title, notice.signature.name]).toEqual([code, title, ""]);
  });

  it("is none of a stage that did not return", () => {
    const returned = { answer: { outcome: "advanced" } } as StageRecord;
    expect(returnNotice({ ...returnFacts("appraisal"), returned })).toBeUndefined();
  });
});
