import type { LocalDate } from "../../schemas/primitives.ts";

/** A document as texts cite it, in one form. `number` keeps a letter after it: `203a`. */
export type Citation = {
  readonly number: string;
  /** The year inside the number, as decrees have it: `98/2023/NĐ-CP`. */
  readonly year?: number;
  readonly type: string;
  readonly issuer: string;
  readonly date?: LocalDate;
};

const letters = String.raw`[\p{Lu}\d]+`;
const dash = String.raw`\s*[-–—]\s*`;
const numbered = new RegExp(
  String.raw`(?<![\p{L}\d/])(?<number>\d{1,5}[a-z]?)\s*/\s*(?:(?<year>(?:19|20)\d\d)\s*/\s*)?(?<type>\p{Lu}{1,5}|LMHTXVN)${dash}(?<issuer>${letters}(?:${dash}(?:TCCB|VP|CSPT)\b)?)`,
  "gu",
);
const dated =
  /^[^\d;.]{0,60}?(?:ngày\s*)?(\d{1,2})\s*(?:\/|-|tháng\s*)\s*(\d{1,2})\s*(?:\/|-|năm\s*)\s*((?:19|20)\d\d)/iu;

/** The documents that a text cites, in its order; dates in either of the two usual styles. */
export const citationsIn = (text: string): readonly Citation[] => {
  const plain = text.normalize("NFC");
  const found = [...plain.matchAll(numbered)];
  return found.map((match, at) => {
    const end = match.index + match[0].length;
    const rest = plain.slice(end, found[at + 1]?.index);
    const date = dateAt(rest);
    const { number = "", year, type = "", issuer = "" } = match.groups ?? {};
    return {
      number: number.replace(/^0+(?=\d)/, ""),
      ...(year !== undefined && { year: Number(year) }),
      type,
      issuer: issuer.replace(/\s*[-–—]\s*/gu, "-"),
      ...(date !== undefined && { date }),
    };
  });
};

/** `178/QĐ-LMHTXVN`, `98/2023/NĐ-CP`: how a register spells the number. */
export const citedNumber = ({ number, year, type, issuer }: Citation): string =>
  `${number}/${year === undefined ? "" : `${year}/`}${type}-${issuer}`;

const dateAt = (rest: string): LocalDate | undefined => {
  const [, day = "", month = "", year = ""] = dated.exec(rest) ?? [];
  if (year === "") return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date
    ? undefined
    : date;
};
