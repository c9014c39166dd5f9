import type { Bilingual } from "../primitives.ts";

/** A place in a dossier that one kind of paper fills. */
export const slots = {
  "submission-letter": { vi: "Tờ trình", en: "Submission letter" },
  "achievement-report": { vi: "Báo cáo thành tích", en: "Achievement report" },
  minutes: { vi: "Biên bản bình xét của đơn vị", en: "Minutes of the unit’s own vote" },
  "score-sheet": { vi: "Bảng chấm điểm", en: "Score sheet" },
  initiative: { vi: "Giấy chứng nhận sáng kiến", en: "Initiative certificate" },
  "tax-confirmation": {
    vi: "Xác nhận hoàn thành nghĩa vụ (thuế, bảo hiểm, môi trường)",
    en: "Confirmation of obligations (tax, insurance, environment)",
  },
  evidence: { vi: "Tài liệu minh chứng", en: "Evidence" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Slot = keyof typeof slots;

/** The slots in the order in which a dossier is read. */
export const slotNames: readonly Slot[] = [
  "submission-letter",
  "achievement-report",
  "minutes",
  "score-sheet",
  "initiative",
  "tax-confirmation",
  "evidence",
];

/** Whether a text names a slot. */
export const isSlot = (text: string): text is Slot => Object.hasOwn(slots, text);
