import type { Decision } from "../../schemas/decision.ts";
import { publishedFacts, type PublishedFacts } from "../domain/decision/published-facts.ts";
import type { Decisions, Registry } from "../ports.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "byNumber">;
  readonly registry: Pick<Registry, "season" | "organisations">;
};

/** A decision that has its number, and what anybody may know about it. */
export type Published = { readonly decision: Decision; readonly facts: PublishedFacts };

/** The decision of a number and year, with its public facts; undefined when nobody may know of it. */
export const findPublished =
  ({ decisions, registry }: Needs) =>
  async (number: number, year: number): Promise<Published | undefined> => {
    const decision = await decisions.byNumber(number, year);
    const season = decision && (await registry.season(decision.seasonId));
    if (!decision || !season) return undefined;
    const ids = decision.awardees.map(({ nominee }) => nominee.organisationId);
    const facts = publishedFacts(decision, season, await registry.organisations(ids));
    return facts && { decision, facts };
  };
