import type { Awardee, Decision } from "../../schemas/decision.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import type { Nominations } from "../ports.ts";

type Needs = { readonly nominations: Pick<Nominations, "findMany"> };

/** Those on a decision's list who are frozen now; one that amends another concerns ended ones alone. */
export const frozenIn =
  ({ nominations }: Needs) =>
  async ({ awardees, amends }: Decision): Promise<Awardee[]> => {
    if (amends) return [];
    const found = await nominations.findMany(awardees.map(({ nominationId }) => nominationId));
    const frozen = new Set(found.filter(isFrozen).map(({ id }) => id));
    return awardees.filter(({ nominationId }) => frozen.has(nominationId));
  };
