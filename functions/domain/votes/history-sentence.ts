import { awardOf, isAwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Language } from "../../../schemas/primitives.ts";
import type { PastAward } from "../../../schemas/registry.ts";
import { ballotWords } from "../words/ballots.ts";

/** An award as it is called: the catalogue's name, or the name of its time. */
export const awardTitle = (award: string, language: Language): string =>
  isAwardCode(award) ? awardOf(award).name[language] : award;

/** `Đã được tặng 2 lần: Bằng khen … (2021); … (2019).`, or that it is the first time. */
export const historySentence = (awards: readonly PastAward[], language: Language): string => {
  const words = ballotWords[language];
  if (awards.length === 0) return words.firstTime;
  const list = awards.map(({ award, year }) => `${awardTitle(award, language)} (${year})`);
  return words.history(awards.length, list.join("; "));
};
