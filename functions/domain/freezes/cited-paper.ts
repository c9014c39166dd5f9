import type { Freeze } from "../../../schemas/freeze.ts";
import { citationsIn, citedNumber } from "../citations.ts";

/** Number and date of the one paper that a line cites; nothing of a line that cites none or several. */
export const citedPaper = (line: string): Pick<Freeze, "number" | "date"> => {
  const [cited, ...more] = citationsIn(line);
  if (cited === undefined || more.length > 0) return {};
  const number = citedNumber(cited);
  if (cutShort(line, number)) return {};
  return { number, ...(cited.date !== undefined && { date: cited.date }) };
};

/** Inspectorates write `TTr`, which citations of regulations do not know: half a number is none. */
const cutShort = (line: string, number: string): boolean => {
  const tight = line
    .normalize("NFC")
    .replace(/\s*[-–—]\s*/gu, "-")
    .replace(/\s*\/\s*/gu, "/");
  return /^\p{L}/u.test(tight.slice(tight.indexOf(number) + number.length));
};
