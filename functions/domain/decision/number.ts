import type { LocalDate } from "../../../schemas/primitives.ts";

/** What follows the number of every decision of the Alliance. */
export const decisionCode = "QĐ-LMHTXVN";

/** A number as it is cited, `05/QĐ-LMHTXVN`: one figure gets a nought before it. */
export const decisionNumber = (number: number): string =>
  `${String(number).padStart(2, "0")}/${decisionCode}`;

/** Where anybody may check a decision. */
export const verifyPath = (number: number, year: number): string => `/verify/${number}/${year}`;

/** The year in whose series a decision of this day is numbered. */
export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** Where anybody may check a decision that is known as it is cited, `178/QĐ-LMHTXVN`, and by its day. */
export const citedPath = (cited: string, day: LocalDate): string =>
  verifyPath(Number.parseInt(cited, 10), yearOf(day));

/** What a visitor typed, as far as it can be read. */
export type TypedNumber = { readonly number?: number; readonly year?: number };

const numberAtStart = /^(?:số\s*:?\s*)?0*(\d{1,6})(?:\s*\/\s*(?:qđ|qd)\s*[-–—]\s*lmhtxvn)?\s*,?/iu;
const dateAfter =
  /^\s*(?:ngày\s*)?(?:\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*(\d{4})|\d{1,2} tháng \d{1,2} năm (\d{4}))?\.?$/iu;

/**
 * Reads `178`, `Số: 05/QĐ-LMHTXVN` or `178/QĐ – LMHTXVN, ngày 08/5/2019`, which names its year too.
 * Nothing is guessed: a text that says something else besides has no number.
 */
export const readDecisionNumber = (typed: string): TypedNumber => {
  const text = typed.normalize("NFC").trim();
  const found = numberAtStart.exec(text);
  const date = found && dateAfter.exec(text.slice(found[0].length));
  const number = Number(found?.[1] ?? 0);
  if (!date || number === 0) return {};
  const year = date[1] ?? date[2];
  return year === undefined ? { number } : { number, year: Number(year) };
};

/** A year of four figures, or nothing. */
export const readYear = (typed: string): number | undefined =>
  /^\s*[12]\d{3}\s*$/.test(typed) ? Number(typed) : undefined;
