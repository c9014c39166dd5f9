import { awardOf } from "../../../schemas/catalogue/awards.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { amendmentMailWords } from "../words/amendment-mails.ts";
import { decisionNumber } from "./number.ts";

/** What a decision gives or does, in a few words for lists and mails. */
export const nameOfDecision = (
  { award, amends }: Pick<Decision, "award" | "amends">,
  language: Language,
): string => {
  if (!amends) return awardOf(award).name[language];
  const text = amendmentMailWords[language].acts[amends.act](decisionNumber(amends.number));
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
};
