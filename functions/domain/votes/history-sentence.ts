import { awardOf, isAwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Language } from "../../../schemas/primitives.ts";
import type { PastAward } from "../../../schemas/registry.ts";
import { ballotWords } from "../words/ballots.ts";

/** An award as it is called: the catalogue's name, or the name of its time. */
export const awardTitle = (award: string, language: Language): string =>
  isAwardCode(award) ? awardOf(award).name[language] : award;

/**
 * `Đã được tặng 2 lần: Bằng khen … (2021); … (2019).`, or that it is the first time. What was taken
 * back is not counted, and is told after it.
 */
export const historySentence = (awards: readonly PastAward[], language: Language): string => {
  const words = ballotWords[language];
  const titled = ({ award, year }: PastAward) => `${awardTitle(award, language)} (${year})`;
  const standing = awards.filter(({ revokedBy }) => revokedBy === undefined);
  const counted =
    standing.length === 0
      ? words.firstTime
      : words.history(standing.length, standing.map(titled).join("; "));
  const takenBack = awards.flatMap((award) =>
    award.revokedBy === undefined ? [] : words.takenBack(titled(award), award.revokedBy),
  );
  return [counted, ...takenBack].join(" ");
};
