import { awardOf, type AwardCode } from "../../schemas/catalogue/awards.ts";
import { stageOf, type StageName } from "../../schemas/catalogue/stages.ts";
import type { PlannedStage } from "../../schemas/nomination.ts";
import type { OrganisationKind, SeasonKind } from "../../schemas/registry.ts";
import { secondsFor } from "./working-days.ts";

/** What decides a route. */
export type RouteFacts = {
  readonly award: AwardCode;
  readonly season: SeasonKind;
  /** Kind of the organisation that nominates. */
  readonly owner: OrganisationKind;
};

/** A provincial alliance does not appraise its own dossier, and a national unit has no province. */
const skipped = ({ owner }: RouteFacts): readonly StageName[] => {
  if (owner === "provincial-alliance") return ["province-review"];
  if (owner === "unit" || owner === "national-alliance") return ["province-review", "cluster-vote"];
  return [];
};

/** The stages of a nomination in order, each with the seconds that its workflow waits. */
export const routeFor = (facts: RouteFacts): PlannedStage[] =>
  awardOf(facts.award)
    .routes[facts.season].filter((stage) => !skipped(facts).includes(stage))
    .map((name) => ({ name, secondsToAnswer: secondsFor(stageOf(name).workingDays) }));
