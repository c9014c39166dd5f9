import { fairnessRules } from "../../../schemas/catalogue/fairness-rules.ts";
import type { Nominee } from "../../../schemas/nomination.ts";
import type { Organisation, PastAward } from "../../../schemas/registry.ts";
import { awardHistory } from "../votes/award-history.ts";

/**
 * Whether nothing is on record for a nominee from the years before the one it is nominated in, under
 * any name of its organisation; what was taken back is not. `awards` are those of the organisation's
 * whole `line`.
 */
export const isFirstTime = (
  nominee: Pick<Nominee, "kind" | "name">,
  year: number,
  awards: readonly PastAward[],
  line: readonly Organisation[],
): boolean => {
  const before = awards.filter(
    (award) =>
      award.revokedBy === undefined &&
      award.year < year &&
      award.year >= year - fairnessRules.firstTimeYears,
  );
  const names = line.map(({ name }) => name);
  return awardHistory(nominee, before, names).length === 0;
};
