import type { Bilingual } from "../primitives.ts";
import type { SeasonKind } from "../registry.ts";
import type { Slot } from "./slots.ts";
import type { StageName } from "./stages.ts";

export type NomineeKind = "collective" | "individual";

/** What is fixed about one award: for whom, by which way, with which papers, signed by whom. */
export type Award = {
  readonly name: Bilingual;
  readonly for: readonly NomineeKind[];
  /** Required slots; the others of the list may stay empty. */
  readonly required: readonly Slot[];
  readonly optional: readonly Slot[];
  readonly routes: Readonly<Record<SeasonKind, readonly StageName[]>>;
  /** The body named in the authority line and the signature block. */
  readonly signedFor: "executive-committee" | "chairman";
  /** Granted once in a lifetime. */
  readonly once: boolean;
  /** Limited by a number of places per cluster. */
  readonly perCluster: boolean;
};

const unitPapers: readonly Slot[] = [
  "submission-letter",
  "achievement-report",
  "minutes",
  "score-sheet",
  "tax-confirmation",
];
const personPapers: readonly Slot[] = ["submission-letter", "achievement-report", "minutes"];

const throughCluster: readonly StageName[] = [
  "province-review",
  "cluster-vote",
  "appraisal",
  "council-vote",
  "decision",
];
const throughCouncil: readonly StageName[] = [
  "province-review",
  "appraisal",
  "council-vote",
  "decision",
];
const straight: readonly StageName[] = ["province-review", "appraisal", "decision"];

const routes = (annual: readonly StageName[]) => ({
  annual,
  thematic: throughCouncil,
  "ad-hoc": straight,
});

const award = (of: {
  readonly vi: string;
  readonly en: string;
  readonly for: readonly NomineeKind[];
  readonly required?: readonly Slot[];
  readonly optional?: readonly Slot[];
  readonly annual?: readonly StageName[];
  readonly signedFor?: Award["signedFor"];
  readonly once?: boolean;
  readonly perCluster?: boolean;
}): Award => ({
  name: { vi: of.vi, en: of.en },
  for: of.for,
  required: of.required ?? (of.for.includes("collective") ? unitPapers : personPapers),
  optional: of.optional ?? ["evidence"],
  routes: routes(of.annual ?? throughCouncil),
  signedFor: of.signedFor ?? "chairman",
  once: of.once ?? false,
  perCluster: of.perCluster ?? false,
});

/** The nine awards of the Alliance. A route or a checklist is changed here and nowhere else. */
export const awards = {
  FLAG_VCA: award({
    vi: "Cờ thi đua của Ban Chấp hành Liên minh Hợp tác xã Việt Nam",
    en: "Emulation Flag of the Executive Committee of the Vietnam Cooperative Alliance",
    for: ["collective"],
    annual: throughCluster,
    signedFor: "executive-committee",
    perCluster: true,
  }),
  MERIT_BCH: award({
    vi: "Bằng khen của Ban Chấp hành Liên minh Hợp tác xã Việt Nam",
    en: "Certificate of Merit of the Executive Committee",
    for: ["collective", "individual"],
    required: personPapers,
    optional: ["score-sheet", "tax-confirmation", "evidence"],
    signedFor: "executive-committee",
  }),
  MERIT_CHAIR: award({
    vi: "Bằng khen của Chủ tịch Liên minh Hợp tác xã Việt Nam",
    en: "Certificate of Merit of the Chairman",
    for: ["collective", "individual"],
    required: personPapers,
    optional: ["score-sheet", "tax-confirmation", "evidence"],
  }),
  MEDAL_COOP: award({
    vi: "Kỷ niệm chương “Vì sự nghiệp phát triển hợp tác xã”",
    en: "Medal “For the Cause of Cooperative Development”",
    for: ["individual"],
    required: ["submission-letter", "achievement-report"],
    once: true,
  }),
  FIGHTER_SECTOR: award({
    vi: "Chiến sỹ thi đua ngành",
    en: "Emulation Fighter of the Sector",
    for: ["individual"],
    required: [...personPapers, "initiative"],
  }),
  FIGHTER_BASE: award({
    vi: "Chiến sỹ thi đua cơ sở",
    en: "Emulation Fighter at Grassroots Level",
    for: ["individual"],
    required: [...personPapers, "initiative"],
  }),
  WORKER_ADV: award({
    vi: "Lao động tiên tiến",
    en: "Advanced Worker",
    for: ["individual"],
  }),
  TEAM_EXCELLENT: award({
    vi: "Tập thể lao động xuất sắc",
    en: "Excellent Labour Team",
    for: ["collective"],
    required: personPapers,
  }),
  TEAM_ADV: award({
    vi: "Tập thể lao động tiên tiến",
    en: "Advanced Labour Team",
    for: ["collective"],
    required: personPapers,
  }),
} as const satisfies Readonly<Record<string, Award>>;

export type AwardCode = keyof typeof awards;

/** Whether a text is the code of an award. */
export const isAwardCode = (text: string): text is AwardCode => Object.hasOwn(awards, text);

/** An award by its code, with the type that hides which award it is. */
export const awardOf = (code: AwardCode): Award => awards[code];
