import { regulations, type Regulation } from "../../../schemas/catalogue/regulations.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import { inForce } from "../dates.ts";
import { dayInWords } from "./day-in-words.ts";

/** The body whose vote a decision rests on, and the day of its count. */
export type CouncilResult = { readonly bodyName: string; readonly day: LocalDate };

const cited = {
  law: "luật thi đua, khen thưởng",
  decree: "nghị định quy định chi tiết thi hành một số điều của luật thi đua, khen thưởng",
  statute: "quy chế thi đua, khen thưởng",
} as const;

/**
 * The `Căn cứ` lines of a decision of a day, from the register of regulations. Laws go by name only,
 * as the decree on clerical work asks; a day without a decree in force simply cites none.
 */
export const basesFor = (day: LocalDate, council: CouncilResult | undefined): string[] => [
  ...regulationBases(day),
  ...(council
    ? [`Căn cứ kết quả bỏ phiếu của ${council.bodyName} ${dayInWords(council.day)}`]
    : []),
  "Theo đề nghị của Trưởng Ban Tổ chức cán bộ",
];

/** The regulations in force on a day that every paper on awards rests on. */
export const regulationBases = (day: LocalDate): string[] => {
  const law = inForceOn(day, cited.law);
  const decree = inForceOn(day, cited.decree);
  const statute = inForceOn(day, cited.statute);
  return [
    ...(law ? [`Căn cứ ${law.title}`] : []),
    ...(decree
      ? [`Căn cứ Nghị định ${numbered(decree)} ${withoutKind(decree.title, "Nghị định")}`]
      : []),
    ...(statute
      ? [`Căn cứ Quyết định ${numbered(statute)} về việc ban hành ${statute.title}`]
      : []),
  ];
};

const inForceOn = (day: LocalDate, title: string): Regulation | undefined =>
  regulations.find(
    (regulation) =>
      regulation.title.toLocaleLowerCase("vi").startsWith(title) && inForce(regulation, day),
  );

/** `số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ`. */
const numbered = ({ number, date, issuer }: Regulation): string =>
  [number && `số ${number}`, date && dayInWords(date), `của ${issuer}`].filter(Boolean).join(" ");

const withoutKind = (title: string, kind: string): string => title.replace(`${kind} `, "");
