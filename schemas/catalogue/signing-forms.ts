/**
 * By what right somebody signs in the chairman's place, as Nghị định 30/2020/NĐ-CP (phụ lục I, phần
 * II, mục I.7.a) has it printed: `line` stands over the title where one acts for another. `said` is
 * how a page puts it after the name.
 */
export const signingForms = {
  /** The chairman himself. */
  own: { line: undefined, title: "CHỦ TỊCH", said: undefined },
  /** Given the chairman's office until there is one. */
  acting: { line: undefined, title: "Q. CHỦ TỊCH", said: "Quyền Chủ tịch" },
  /** A deputy who stands in for the chairman, or was put in charge. */
  deputy: {
    line: "KT. CHỦ TỊCH",
    title: "PHÓ CHỦ TỊCH",
    said: "Phó Chủ tịch, ký thay Chủ tịch",
  },
  /** The head of a department, by order. */
  "by-order": {
    line: "TL. CHỦ TỊCH",
    title: "TRƯỞNG BAN TỔ CHỨC CÁN BỘ",
    said: "Trưởng Ban Tổ chức cán bộ, ký thừa lệnh Chủ tịch",
  },
  /** The head of a department, with a written authority for a time. */
  authorised: {
    line: "TUQ. CHỦ TỊCH",
    title: "TRƯỞNG BAN TỔ CHỨC CÁN BỘ",
    said: "Trưởng Ban Tổ chức cán bộ, ký thừa ủy quyền Chủ tịch",
  },
} as const;

/** A right by which somebody signs. */
export type SigningForm = keyof typeof signingForms;

/** Those by which decisions on awards are signed; the others are for lesser papers [A]. */
export const decisionForms = ["own", "deputy", "acting"] as const satisfies readonly SigningForm[];

/** In whose name an award is decided: what stands over the text, after `của`, and over the signature. */
export const signingBodies = {
  "executive-committee": {
    authority: "BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
    decidedBy: "Ban Chấp hành Liên minh Hợp tác xã Việt Nam",
    above: "TM. BAN CHẤP HÀNH",
  },
  chairman: {
    authority: "CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ VIỆT NAM",
    decidedBy: "Chủ tịch Liên minh Hợp tác xã Việt Nam",
    above: undefined,
  },
} as const;
