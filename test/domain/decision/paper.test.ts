import { describe, expect, it } from "vitest";
import { basesFor } from "../../../functions/domain/decision/bases.ts";
import { dayInWords } from "../../../functions/domain/decision/day-in-words.ts";
import { counted, honoured } from "../../../functions/domain/decision/grant.ts";
import { decisionPaper, type DecisionFacts } from "../../../functions/domain/decision/paper.ts";
import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { SigningForm } from "../../../schemas/catalogue/signing-forms.ts";
import type { Awardee, Decision } from "../../../schemas/decision.ts";
import { DecisionPaper } from "../../../schemas/paper.ts";
import type { SeasonKind } from "../../../schemas/registry.ts";
import { anId } from "../../support/a-session.ts";

const awardee = (at: number, more: Partial<Awardee["nominee"]> = {}, province = "Kon Tum") => ({
  nominationId: anId("n", at),
  nominee: {
    kind: "collective" as const,
    name: `HTX số ${at}`,
    organisationId: `htx-${at}`,
    ...more,
  },
  organisationName: `HTX số ${at}`,
  province,
});
const person = (at: number, position?: string) =>
  awardee(at, { kind: "individual", name: `Ông ${at}`, ...(position && { position }) });

const aDecision = (more: Partial<Decision> = {}): Decision => ({
  ...{ id: anId("d", 1), seasonId: "nam-2022", award: "FLAG_VCA", year: 2022, version: 3 },
  awardees: [awardee(1), awardee(2)],
  ...{ state: "numbered", number: 5, date: "2023-01-08", chainHead: "c".repeat(64) },
  ...{ tallyDigest: "a".repeat(64), resumed: true, openedAt: "2022-12-30T03:00:00.000Z" },
  ...more,
});

const paperOf = (
  more: Partial<Decision> = {},
  facts: Partial<Omit<DecisionFacts, "decision">> & { kind?: SeasonKind } = {},
) =>
  DecisionPaper.parse(
    decisionPaper({
      ...{ decision: aDecision(more), season: { kind: facts.kind ?? "annual" } },
      ...{
        organisations: [],
        council: undefined,
        signer: { name: "Nguyễn Văn Ký" },
        day: "2023-01-08",
      },
      ...{ mode: "mock", publicUrl: "https://suyton.example" },
      ...facts,
    }),
  );

describe("the text of a decision", () => {
  it("carries number, date, address and digests once it is issued", () => {
    expect(paperOf()).toMatchObject({
      ...{ mode: "mock", number: 5, date: "2023-01-08", code: "QĐ-LMHTXVN", place: "Hà Nội" },
      verifyUrl: "https://suyton.example/verify/5/2023",
      audit: { tally: "a".repeat(64), chain: "c".repeat(64) },
    });
  });

  it("carries none of them as a draft, even of a decision that has them", () => {
    const draft = paperOf({}, { mode: "draft" });
    expect(draft).toMatchObject({ mode: "draft", number: null, date: null });
    expect(draft).not.toHaveProperty("verifyUrl");
    expect(draft).not.toHaveProperty("audit");
  });

  it.each<[AwardCode, string, string | undefined]>([
    ["FLAG_VCA", "BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "TM. BAN CHẤP HÀNH"],
    ["MERIT_BCH", "BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "TM. BAN CHẤP HÀNH"],
    ["MERIT_CHAIR", "CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ VIỆT NAM", undefined],
    ["MEDAL_COOP", "CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ VIỆT NAM", undefined],
    ["FIGHTER_BASE", "CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ VIỆT NAM", undefined],
  ])("for %s is of %s", (award, authority, above) => {
    const paper = paperOf({ award });
    expect(paper.authority).toBe(authority);
    expect(paper.signature).toEqual({
      ...(above !== undefined && { above }),
      title: "CHỦ TỊCH",
      name: "Nguyễn Văn Ký",
    });
  });

  it.each<[AwardCode, SigningForm | undefined, readonly (string | undefined)[]]>([
    ["MERIT_CHAIR", undefined, [undefined, undefined, "CHỦ TỊCH"]],
    ["MERIT_CHAIR", "own", [undefined, undefined, "CHỦ TỊCH"]],
    ["MERIT_CHAIR", "deputy", [undefined, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["MERIT_CHAIR", "acting", [undefined, undefined, "Q. CHỦ TỊCH"]],
    ["FLAG_VCA", "deputy", ["TM. BAN CHẤP HÀNH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["FLAG_VCA", "acting", ["TM. BAN CHẤP HÀNH", undefined, "Q. CHỦ TỊCH"]],
    ["MERIT_CHAIR", "by-order", [undefined, "TL. CHỦ TỊCH", "TRƯỞNG BAN TỔ CHỨC CÁN BỘ"]],
    ["MERIT_CHAIR", "authorised", [undefined, "TUQ. CHỦ TỊCH", "TRƯỞNG BAN TỔ CHỨC CÁN BỘ"]],
  ])("says for %s, signed as %s, %j over the name", (award, signsAs, lines) => {
    const { signature } = paperOf({ award }, { signer: { name: "Trần Thị Phó", signsAs } });
    expect([signature.above, signature.instead, signature.title]).toEqual(lines);
    expect(signature.name).toBe("Trần Thị Phó");
  });

  it.each<[AwardCode, SeasonKind, string]>([
    [
      "FLAG_VCA",
      "annual",
      "Về việc tặng Cờ thi đua của Ban Chấp hành Liên minh Hợp tác xã Việt Nam năm 2022",
    ],
    ["MERIT_CHAIR", "ad-hoc", "Về việc tặng Bằng khen của Chủ tịch Liên minh Hợp tác xã Việt Nam"],
    ["WORKER_ADV", "annual", "Về việc tặng danh hiệu “Lao động tiên tiến” năm 2022"],
    ["MEDAL_COOP", "annual", "Về việc tặng Kỷ niệm chương “Vì sự nghiệp phát triển hợp tác xã”"],
  ])("for %s in an %s season is «%s»", (award, kind, subject) => {
    expect(paperOf({ award }, { kind }).subject).toBe(subject);
  });

  it("names one awardee in the article, few in a list, many in an appendix", () => {
    const of = (count: number) =>
      paperOf({ awardees: Array.from({ length: count }, (_, at) => awardee(at + 1)) });
    const [one, six, seven] = [of(1), of(6), of(7)];
    expect(one.articles[0]?.paragraphs[0]).toContain("cho HTX số 1, tỉnh Kon Tum, đã có");
    expect(one.articles[0]?.awardees).toBeUndefined();
    expect(six.articles[0]?.paragraphs[0]).toMatch(/cho 06 tập thể đã có .*, gồm:$/);
    expect(six.articles[0]?.awardees).toHaveLength(6);
    expect(six.appendix).toBeUndefined();
    expect(seven.articles[0]?.paragraphs[0]).toMatch(
      /cho 07 tập thể .*\(có danh sách kèm theo\)\.$/,
    );
    expect(seven.articles[0]?.awardees).toBeUndefined();
    expect(seven.appendix?.rows).toHaveLength(7);
    expect(seven.articles).toHaveLength(3);
  });

  it("says a place once, with the kind of province it is, and a person's office", () => {
    const organisations = [
      { id: "htx-3", kind: "cooperative" as const, name: "x", province: "x", from: "2000-01-01" },
    ].map((one) => ({
      ...one,
      place: "thành phố Bảo Lộc, tỉnh Lâm Đồng",
      predecessors: [],
      sample: false,
    }));
    const awardees = [
      awardee(1, { name: "Liên minh HTX tỉnh Kon Tum" }),
      awardee(2, {}, "Hà Nội"),
      awardee(3),
      person(4, "Giám đốc"),
      person(5),
    ];
    expect(paperOf({ awardees }, { organisations }).articles[0]?.awardees).toEqual([
      { name: "Liên minh HTX tỉnh Kon Tum" },
      { name: "HTX số 2", place: "thành phố Hà Nội" },
      { name: "HTX số 3", place: "thành phố Bảo Lộc, tỉnh Lâm Đồng" },
      { name: "Ông 4", kind: "Giám đốc", place: "HTX số 4, tỉnh Kon Tum" },
      { name: "Ông 5", place: "HTX số 5, tỉnh Kon Tum" },
    ]);
  });

  it("lists the many that another decision revokes under a head that fits them", () => {
    const revoked = (of: (at: number) => Awardee) =>
      paperOf({
        awardees: Array.from({ length: 7 }, (_, at) => of(at + 1)),
        amends: {
          ...{ act: "revoke", decisionId: anId("d", 2), number: 4, date: "2022-12-01" },
          ...{ subject: "Về việc tặng Cờ thi đua", changes: [], whole: false },
          lines: Array.from({ length: 7 }, (_, at) => ({ name: `HTX số ${at + 1}` })),
          ...{ reason: "Kê khai gian dối", basis: "Điều 8 Quy chế", askedBy: "Liên minh HTX tỉnh" },
        },
      });
    expect(revoked(awardee).appendix).toMatchObject({ columns: { name: "Tên tập thể" } });
    expect(revoked(person).appendix).toMatchObject({ columns: { name: "Họ và tên" } });
    expect(revoked(awardee).appendix?.rows).toHaveLength(7);
  });

  it("counts collectives and persons apart", () => {
    const both = [awardee(1), person(2), person(3)];
    expect([counted(both), honoured(both)]).toEqual([
      "01 tập thể và 02 cá nhân",
      "tập thể, cá nhân",
    ]);
    expect(counted(both, "en")).toBe("1 collective and 2 individuals");
    expect([counted([person(1)]), honoured([person(1)])]).toEqual(["01 cá nhân", "cá nhân"]);
  });

  it("holds 419 awardees with names of 200 characters", () => {
    const awardees = Array.from({ length: 419 }, (_, at) =>
      awardee(at, { name: "Nguyễn ".repeat(28).trim().slice(0, 200) }),
    );
    expect(paperOf({ awardees }).appendix?.rows).toHaveLength(419);
  });
});

describe("what a decision is based on", () => {
  const council = { bodyName: "Hội đồng Thi đua - Khen thưởng", day: "2023-01-05" };

  it.each([
    ["2023-12-31", "91/2017/NĐ-CP ngày 31 tháng 7 năm 2017"],
    ["2024-01-01", "98/2023/NĐ-CP ngày 31 tháng 12 năm 2023"],
    ["2025-06-30", "98/2023/NĐ-CP"],
    ["2025-07-01", "152/2025/NĐ-CP ngày 14 tháng 6 năm 2025"],
  ])("follows the day: on %s it is Decree %s", (day, decree) => {
    const bases = basesFor(day, undefined);
    expect(bases[0]).toBe("Căn cứ Luật Thi đua, khen thưởng");
    expect(bases[1]).toContain(`Căn cứ Nghị định số ${decree}`);
    expect(bases[1]).toContain("của Chính phủ quy định chi tiết thi hành");
    expect(bases.filter((basis) => basis.includes("Nghị định"))).toHaveLength(1);
  });

  it("cites the Alliance's own statute in force, the council's vote and the proposal, in order", () => {
    expect(basesFor("2019-11-17", council).slice(2)).toEqual([
      "Căn cứ Quyết định số 466/QĐ-LMHTXVN ngày 11 tháng 5 năm 2018 của Liên minh Hợp tác xã Việt Nam về việc ban hành Quy chế thi đua, khen thưởng của hệ thống Liên minh Hợp tác xã Việt Nam",
      "Căn cứ kết quả bỏ phiếu của Hội đồng Thi đua - Khen thưởng ngày 05 tháng 01 năm 2023",
      "Theo đề nghị của Trưởng Ban Tổ chức cán bộ",
    ]);
    expect(basesFor("2019-11-18", council)[2]).toContain("số 429/QĐ-LMHTXVN ngày 18 tháng 11");
  });

  it("cites no vote where there was none", () => {
    expect(basesFor("2022-11-10", undefined).join()).not.toContain("bỏ phiếu");
  });

  it.each([
    ["2019-05-08", "ngày 08 tháng 5 năm 2019"],
    ["2023-01-10", "ngày 10 tháng 01 năm 2023"],
    ["2023-02-09", "ngày 09 tháng 02 năm 2023"],
    ["2022-12-31", "ngày 31 tháng 12 năm 2022"],
  ])("writes %s as %s", (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});
