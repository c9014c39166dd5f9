import { describe, expect, it } from "vitest";
import { drawLetter } from "../../../functions/adapters/paper/draw-letter.ts";
import { submissionLetter } from "../../../functions/domain/dossier/submission-letter.ts";
import { returnNotice } from "../../../functions/domain/reviews/return-notice.ts";
import { LetterPaper } from "../../../schemas/letter-paper.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import type { StageName } from "../../../schemas/catalogue/stages.ts";
import { aDraft } from "../../support/officer-world.ts";
import { rendered } from "./rendered.ts";
import { longName } from "./sample-certificates.ts";

const season = { kind: "annual", year: 2022 } as const;
const coop = { id: "htx-po-ko", kind: "cooperative", name: "HTX Pô Kô" } as const;
const typed = aDraft({
  achievements: "Doanh thu tăng 20 %.\nLiên kết 120 hộ đồng bào.",
  earlierAwards: "",
});

const letterOf = (more: Parameters<typeof aDraft>[0] = {}, name: string = coop.name) =>
  submissionLetter({
    nomination: { ...typed, ...more },
    season,
    owner: { ...coop, name },
    alliance: "Liên minh HTX tỉnh Kon Tum",
    day: "2022-10-03",
  });

const noticeOf = (stage: StageName, more: Partial<Parameters<typeof returnNotice>[0]> = {}) => {
  const returned: StageRecord = {
    ...{ nominationId: typed.id, visit: 1, kind: "review", stage, escalations: 0, version: 2 },
    holder: { role: "reviewer", organisationId: "lm-kon-tum" },
    ...{ openedAt: "2022-10-04T02:00:00.000Z", due: "2022-10-11T16:59:59.999Z", resumed: true },
    answer: {
      outcome: "returned",
      reasons: [
        { slot: "minutes", reason: "Thiếu chữ ký của thư ký cuộc họp." },
        { reason: "Chưa nêu số hộ thành viên." },
      ],
    },
    answeredAt: "2022-10-05T03:00:00.000Z",
  };
  return returnNotice({
    ...{ nomination: typed, season, owner: coop, returned, reviewer: "Y Minh", mode: "mock" },
    alliance: { name: "Liên minh HTX tỉnh Kon Tum", province: "Kon Tum" },
    cluster: "Cụm thi đua 5 tỉnh Tây Nguyên",
    revision: { openedAt: "2022-10-05T03:00:01.000Z" },
    judged: { number: 1, nomineeName: "HTX Pô Kô", submittedAt: "2022-10-04T01:00:00.000Z" },
    ...more,
  })!;
};

const textOf = async (paper: LetterPaper) => {
  const pages = rendered(await drawLetter(LetterPaper.parse(paper)), 72);
  return pages.map(({ lines }) => lines.map(({ text }) => text.trim()).join(" ")).join(" ");
};

describe("the submission letter of a cooperative", () => {
  it("says who writes to whom, on what ground, for whom, and leaves number, day and name to the hand", async () => {
    const text = await textOf(letterOf());
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
    const own = letterOf({ allianceId: coop.id });
    expect(own.address).toBe("Kính gửi: Liên minh Hợp tác xã Việt Nam");
  });

  it("keeps a name of 200 characters and 8,000 typed characters whole, over several pages", async () => {
    const achievements = "Thành tích tiêu biểu của đơn vị trong năm. ".repeat(185).slice(0, 8000);
    const nominee = { ...typed.nominee, name: longName };
    const paper = letterOf({ achievements, nominee }, longName);
    const pages = rendered(await drawLetter(LetterPaper.parse(paper)), 72);
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
    const text = await textOf(noticeOf("province-review"));
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
    const [one, two] = [noticeOf("province-review"), noticeOf("province-review")];
    expect(Buffer.compare(await drawLetter(one), await drawLetter(two))).toBe(0);
  });

  it.each<[StageName, string, string, string]>([
    ["appraisal", "LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "TB-LMHTXVN", "BAN TỔ CHỨC CÁN BỘ"],
    ["cluster-vote", "CỤM THI ĐUA 5 TỈNH TÂY NGUYÊN", "TB-CTĐ", "CỤM TRƯỞNG"],
    ["council-vote", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "TB-HĐTĐKT", "THƯỜNG TRỰC HỘI ĐỒNG"],
  ])("by %s is issued by %s", (stage, issuer, code, title) => {
    const notice = noticeOf(stage, { reviewer: undefined });
    expect(notice.issuer.join(" ")).toBe(issuer);
    expect([notice.code, notice.signature.title, notice.signature.name]).toEqual([code, title, ""]);
  });

  it("is none of a stage that did not return", () => {
    const returned = { answer: { outcome: "advanced" } } as StageRecord;
    expect(noticeOf("appraisal", { returned })).toBeUndefined();
  });
});
