import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { signingBodies } from "../../../schemas/catalogue/signing-forms.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import { shortDate } from "../dates.ts";
import { dayInWords } from "./day-in-words.ts";
import { decisionNumber } from "./number.ts";

type Numbered = { readonly number: number; readonly date: LocalDate };

/** `Quyết định số 05/QĐ-LMHTXVN ngày 08 tháng 5 năm 2019 của Chủ tịch …`, as papers name another. */
export const citedInFull = (
  { number, date }: Numbered,
  { award }: Pick<Decision, "award">,
): string => {
  const { decidedBy } = signingBodies[awardOf(award).signedFor];
  return `Quyết định số ${decisionNumber(number)} ${dayInWords(date)} của ${decidedBy}`;
};

/** `05/QĐ-LMHTXVN, ngày 08/05/2019`, as pages, mails and the registry name it. */
export const citedShort = ({ number, date }: Numbered): string =>
  `${decisionNumber(number)}, ngày ${shortDate(date)}`;
