import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import { voteRules, type DatedRule } from "../../../schemas/catalogue/vote-rules.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import { inForce } from "../dates.ts";

/** How a vote on an award is counted on a day; days before the oldest rule take the oldest. */
export const ruleFor = (award: AwardCode, day: LocalDate): DatedRule => {
  const own = voteRules.filter((rule) => rule.award === award);
  const candidates = own.length > 0 ? own : voteRules.filter((rule) => rule.award === "other");
  const rule = candidates.find((dated) => inForce(dated, day)) ?? candidates.at(0);
  if (!rule) throw new Error(`no vote rule for ${award}`);
  return rule;
};
