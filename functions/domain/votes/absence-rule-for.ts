import { absenceRules } from "../../../schemas/catalogue/absence-rules.ts";
import type { SessionHead } from "../../../schemas/session.ts";
import { dayOf, inForce } from "../dates.ts";

/** What absent members of a session may do, by the day on which it was opened. */
export const absenceRuleFor = ({
  body,
  opensAt,
}: Pick<SessionHead, "body" | "opensAt">): (typeof absenceRules)[number] => {
  const own = absenceRules.filter((rule) => rule.body === body);
  const rule = own.find((dated) => inForce(dated, dayOf(opensAt))) ?? own.at(0);
  if (!rule) throw new Error(`no rule on absent members of a ${body}`);
  return rule;
};
