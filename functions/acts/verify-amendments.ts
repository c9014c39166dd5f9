import type { Decision } from "../../schemas/decision.ts";
import type { Check } from "../../schemas/verification.ts";
import { decisionNumber } from "../domain/decision/number.ts";
import { checkAmendments } from "../domain/verification/check-amendments.ts";
import type { Decisions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { readable } from "./readable.ts";
import { verifyDraft, type VerifyDraftNeeds } from "./verify-draft.ts";
import { verifyPaper, type VerifyPaperNeeds } from "./verify-paper.ts";

/** What verifying the decisions that are bound to one needs. */
export type VerifyAmendmentsNeeds = VerifyPaperNeeds &
  VerifyDraftNeeds & { readonly decisions: Pick<Decisions, "find" | "ofSeason"> };

/**
 * Checks that a decision and those that it amends, or that amend it, agree, and that their files are
 * still those that were issued: a record that was forged has no signature of ours behind it.
 */
export const verifyAmendments =
  (needs: VerifyAmendmentsNeeds) =>
  async (decision: Decision): Promise<readonly Check[]> => {
    const read = await readable("a decision that is bound to it", () => othersOf(needs, decision));
    if (read.outcome === "spoilt") return [{ checked: "Amendments.", differences: [read.why] }];
    const others = read.found;
    const named = namedBy(decision);
    const bound = others.filter(
      ({ id, amends, state }) =>
        named.includes(id) || (amends?.decisionId === decision.id && state === "published"),
    );
    const papers = await fewAtOnce(bound, async (other) =>
      [...(await verifyPaper(needs)(other)), ...(await verifyDraft(needs)(other))].map((check) =>
        about(other, check),
      ),
    );
    return [checkAmendments({ decision, others }), ...papers.flat()];
  };

/** Every other decision of the season, and those that it names wherever they are. */
const othersOf = async (
  { decisions }: VerifyAmendmentsNeeds,
  decision: Decision,
): Promise<Decision[]> => {
  const ofSeason = await decisions.ofSeason(decision.seasonId);
  const missing = namedBy(decision).filter((id) => !ofSeason.some((one) => one.id === id));
  const named = await fewAtOnce(missing, (id) => decisions.find(id));
  return [...ofSeason, ...named.filter((one) => one !== undefined)].filter(
    ({ id }) => id !== decision.id,
  );
};

const namedBy = ({ amends, amendedBy = [] }: Decision): string[] => [
  ...(amends ? [amends.decisionId] : []),
  ...amendedBy.map(({ by }) => by),
];

const about = ({ id, number }: Decision, { checked, differences }: Check): Check => {
  const name = number === undefined ? id : decisionNumber(number);
  return {
    checked: `${name}: ${checked}`,
    differences: differences.map((difference) => `${name}: ${difference}`),
  };
};
