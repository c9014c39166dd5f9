import { cooperativeShare, fairnessRules } from "../../../schemas/catalogue/fairness-rules.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { fairnessWords } from "../words/fairness.ts";
import type { ClusterRotation } from "./fairness-report.ts";
import type { Comparison } from "./votes-and-scores.ts";
import { exceeds, type Shares } from "./shares.ts";

/** What the figures of one cluster say, a sentence each; the page and the sheet say the same. */
export const rotationFindings = (cluster: ClusterRotation, language: Language): string[] => {
  const words = fairnessWords[language].rotation;
  const { awards, rested, longestRun, turns, lines, name } = cluster;
  if (awards === 0) return [words.nothingHere];
  const provinces = longestRun.members
    .map((member) => lines.find(({ id }) => id === member)?.province ?? member)
    .join(", ");
  return [
    words.rested(rested, fairnessRules.restYears),
    words.run(longestRun.years, provinces),
    // Provinces that share no cluster share no turn either.
    ...(name === undefined ? [] : [words.turns(turns.strict, turns)]),
  ];
};

/** What the pairs of one comparison say. */
export const comparisonFindings = (
  { pairs, nominees }: Comparison,
  language: Language,
): string[] => {
  const words = fairnessWords[language].votes;
  const same = nominees.every(({ byScore, byVotes }) => byScore === byVotes);
  return [
    words.pairs(pairs.all, pairs.opposite, pairs.level),
    ...(same && pairs.all > 0 ? [words.agree] : []),
  ];
};

/** What the shares say beside the one that a source names. */
export const shareFindings = (
  { cooperative }: Shares,
  allAwards: boolean,
  language: Language,
): string[] => {
  const words = fairnessWords[language].shares;
  const { percent, source, quoted } = cooperativeShare;
  return [
    words.compared(exceeds(cooperative.chosen, cooperativeShare), cooperative.chosen, percent),
    words.source(source, quoted),
    ...(allAwards ? [] : [words.sourceAll]),
  ];
};
