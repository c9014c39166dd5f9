import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Awardee } from "../../../schemas/decision.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Session } from "../../../schemas/session.ts";
import { isFrozen } from "../freezes/freeze-of.ts";
import { finalResults } from "./rounds.ts";

/** The awardees of one decision to be signed. */
export type DecisionList = {
  readonly award: AwardCode;
  readonly awardees: readonly Awardee[];
  /** Chosen too, and frozen: they get a decision of their own when they go on. */
  readonly frozen: readonly Awardee[];
};

/**
 * One list for each award, of those whom the council chose and who did not withdraw since. A cluster
 * decides nothing by itself: what it chooses goes on to appraisal.
 */
export const decisionsOf = (
  session: Session,
  nominations: readonly Nomination[],
): readonly DecisionList[] => {
  if (session.body !== "council") return [];
  const awardees = finalResults(session).flatMap(({ outcome, nominationId }) => {
    const candidate = session.candidates.find((one) => one.nominationId === nominationId);
    const nomination = nominations.find(({ id }) => id === nominationId);
    if (outcome !== "chosen" || !candidate || !nomination) return [];
    if (nomination.state === "closed" || nomination.sessionId !== session.id) return [];
    const { organisationName, province, award } = candidate;
    const { nominee } = nomination;
    const awardee = { nominationId, nominee, organisationName, province };
    return [{ award, awardee, frozen: isFrozen(nomination) }];
  });
  const awards = [...new Set(awardees.map(({ award }) => award))];
  return awards.map((award) => ({
    award,
    awardees: awardees.filter((one) => one.award === award && !one.frozen).map(named),
    frozen: awardees.filter((one) => one.award === award && one.frozen).map(named),
  }));
};

const named = ({ awardee }: { readonly awardee: Awardee }): Awardee => awardee;
