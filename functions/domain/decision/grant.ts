import { awardOf, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Awardee, Decision } from "../../../schemas/decision.ts";
import type { Language } from "../../../schemas/primitives.ts";
import type { SeasonKind } from "../../../schemas/registry.ts";

type Grant = Pick<Decision, "award" | "year">;
type Honoured = Pick<Awardee, "nominee">;

/** Titles are conferred under their name in quotation marks; flags, certificates and medals are given. */
const titles: readonly AwardCode[] = [
  "FIGHTER_SECTOR",
  "FIGHTER_BASE",
  "WORKER_ADV",
  "TEAM_EXCELLENT",
  "TEAM_ADV",
];

/** The act of a decision: `tặng Cờ thi đua … năm 2022`, `tặng danh hiệu “Lao động tiên tiến” …`. */
export const granted = ({ award, year }: Grant, season: SeasonKind): string => {
  const name = awardOf(award).name.vi;
  const what = titles.includes(award) ? `danh hiệu “${name}”` : name;
  return season === "annual" && award !== "MEDAL_COOP"
    ? `tặng ${what} năm ${year}`
    : `tặng ${what}`;
};

/** What a decision is about, as it stands under its name. */
export const subjectOf = (grant: Grant, season: SeasonKind): string =>
  `Về việc ${granted(grant, season)}`;

/** `03 tập thể và 12 cá nhân`, as papers count them; `3 collectives and 12 individuals`. */
export const counted = (awardees: readonly Honoured[], language: Language = "vi"): string =>
  kindsOf(awardees)
    .map(({ count, word, english }) =>
      language === "vi"
        ? `${String(count).padStart(2, "0")} ${word}`
        : `${count} ${english}${count === 1 ? "" : "s"}`,
    )
    .join(language === "vi" ? " và " : " and ");

/** `tập thể, cá nhân`, as far as there are any. */
export const honoured = (awardees: readonly Honoured[]): string =>
  kindsOf(awardees)
    .map(({ word }) => word)
    .join(", ");

/** What the awardees are honoured for, in the words of their award. */
export const merits = ({ award, year }: Grant, season: SeasonKind): string => {
  if (award === "MEDAL_COOP") return "đã có nhiều đóng góp cho sự nghiệp phát triển hợp tác xã";
  if (season === "ad-hoc") return "đã lập thành tích xuất sắc đột xuất";
  if (season === "thematic") return "đã có thành tích xuất sắc trong phong trào thi đua chuyên đề";
  if (award === "FLAG_VCA") {
    return `đã có thành tích xuất sắc, tiêu biểu dẫn đầu phong trào thi đua năm ${year}`;
  }
  return `đã có thành tích xuất sắc trong phong trào thi đua năm ${year}`;
};

const kindsOf = (awardees: readonly Honoured[]) =>
  (["collective", "individual"] as const)
    .map((kind) => ({
      count: awardees.filter(({ nominee }) => nominee.kind === kind).length,
      word: kind === "collective" ? "tập thể" : "cá nhân",
      english: kind,
    }))
    .filter(({ count }) => count > 0);
