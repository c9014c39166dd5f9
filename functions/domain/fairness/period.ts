import { isAwardCode, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import { fairnessRules } from "../../../schemas/catalogue/fairness-rules.ts";

/** What a report is about: whole years, both included, and one award or all of them. */
export type Period = {
  readonly from: number;
  readonly to: number;
  readonly award?: AwardCode;
  /** The years asked for were more than one report may span. */
  readonly shortened: boolean;
};

const { firstYear, longestPeriod, usualPeriod } = fairnessRules;

/** The years that can be chosen, the latest first. */
export const yearsUpTo = (thisYear: number): number[] =>
  Array.from({ length: Math.max(1, thisYear - firstYear + 1) }, (_, at) => thisYear - at);

/** The years of a period, the earliest first. */
export const yearsOf = ({ from, to }: Pick<Period, "from" | "to">): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/**
 * Reads what was chosen. Years that nobody could choose count as not chosen, years in the wrong
 * order are put right, and of too many the latest stay. Flags are what it is about at first.
 */
export const readPeriod = (query: URLSearchParams, thisYear: number): Period => {
  const years = yearsUpTo(thisYear);
  const chosen = (name: string) => years.find((year) => String(year) === query.get(name));
  const to = chosen("to") ?? thisYear;
  const from = chosen("from") ?? Math.max(years.at(-1) ?? to, to - usualPeriod + 1);
  const [first, last] = from <= to ? [from, to] : [to, from];
  const earliest = Math.max(first, last - longestPeriod + 1);
  const award = awardIn(query.get("award"));
  return {
    from: earliest,
    to: last,
    shortened: earliest !== first,
    ...(award !== undefined && { award }),
  };
};

/** Where a report stands, and its sheet. */
export const periodQuery = ({ from, to, award }: Period): string =>
  new URLSearchParams({ from: String(from), to: String(to), award: award ?? "all" }).toString();

const awardIn = (text: string | null): AwardCode | undefined => {
  if (text === "all") return undefined;
  return text !== null && isAwardCode(text) ? text : usualAward;
};

/** The award that the sources say goes round by turns. */
const usualAward: AwardCode = "FLAG_VCA";
