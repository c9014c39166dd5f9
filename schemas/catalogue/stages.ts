import type { Bilingual } from "../primitives.ts";

export type StageKind = "review" | "vote" | "signature";

/** What a stage is, and how many working days its holder has (defaults; NĐ 98/2023 by analogy). */
export type StageRule = {
  readonly kind: StageKind;
  readonly title: Bilingual;
  readonly workingDays: number;
};

/** Every stage that a route may name. */
export const stages = {
  "province-review": {
    kind: "review",
    title: { vi: "Liên minh HTX tỉnh thẩm định", en: "Provincial appraisal" },
    workingDays: 5,
  },
  "cluster-vote": {
    kind: "vote",
    title: { vi: "Cụm thi đua bình xét, suy tôn", en: "Cluster vote" },
    workingDays: 20,
  },
  appraisal: {
    kind: "review",
    title: { vi: "Ban Tổ chức cán bộ thẩm định", en: "National appraisal" },
    workingDays: 20,
  },
  "council-vote": {
    kind: "vote",
    title: { vi: "Hội đồng Thi đua - Khen thưởng bỏ phiếu", en: "Council vote" },
    workingDays: 20,
  },
  decision: {
    kind: "signature",
    title: { vi: "Chủ tịch ký quyết định", en: "Chairman’s signature" },
    workingDays: 10,
  },
} as const satisfies Readonly<Record<string, StageRule>>;

export type StageName = keyof typeof stages;

/** Whether a text names a stage. */
export const isStage = (text: string): text is StageName => Object.hasOwn(stages, text);

/** The rule of a stage, with the type that hides which stage it is. */
export const stageOf = (name: StageName): StageRule => stages[name];

/** Working days in which a cooperative may answer a return. */
export const revisionWorkingDays = 10;
