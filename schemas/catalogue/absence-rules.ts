import type { Bilingual, LocalDate } from "../primitives.ts";

/** What a member may do who cannot take part in a vote. */
export type AbsenceRule = {
  /** `counted`: a written opinion is a ballot, and its member is present for the quorum. */
  readonly written: "counted" | "not-counted";
  /** `registered`: only somebody with a seat at the member's body; `named`: also somebody else of it. */
  readonly deputies: "none" | "registered" | "named";
  /** Who may be named. */
  readonly deputyIs: Bilingual;
};

type DatedRule = AbsenceRule & {
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly body: "cluster" | "council";
  readonly source: Bilingual;
};

/**
 * The rules by date and body. That absent members give a written opinion, which the minutes record,
 * is the practice of NĐ 98/2023 Art. 30; that it counts, and who may stand in, are defaults which an
 * administrator may change here.
 */
export const absenceRules: readonly DatedRule[] = [
  {
    from: "2017-10-01",
    body: "council",
    written: "counted",
    deputies: "named",
    deputyIs: {
      vi: "cấp phó hoặc người được giao phụ trách trong cùng đơn vị với ông/bà",
      en: "your deputy, or whoever acts for you in your own organisation",
    },
    source: {
      vi: "Quy chế Hội đồng Thi đua - Khen thưởng: thành viên vắng mặt gửi ý kiến bằng văn bản, hoặc cử người thay.",
      en: "Rules of the council: an absent member sends a written opinion or names a deputy.",
    },
  },
  {
    from: "2017-10-01",
    body: "cluster",
    written: "counted",
    deputies: "named",
    deputyIs: {
      vi: "Phó Chủ tịch hoặc người được giao phụ trách Liên minh HTX của ông/bà",
      en: "a vice chair of your alliance, or whoever acts for it",
    },
    source: {
      vi: "Quy ước hoạt động của Cụm thi đua: đơn vị vắng mặt gửi ý kiến bằng văn bản, hoặc cử cấp phó dự thay.",
      en: "Convention of the cluster: an absent unit sends a written opinion or its vice chair.",
    },
  },
];
