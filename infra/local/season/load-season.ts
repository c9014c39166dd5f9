import type { Division } from "./clusters.ts";
import type { SeasonPlan } from "./plan-season.ts";
import { seasonRegistry } from "./season-registry.ts";
import { StartFailure } from "../start-failure.ts";

/** Loads the people and rounds of a season as whoever runs the system would: by the data file's function. */
export const loadSeason = async (
  home: string,
  plan: SeasonPlan,
  division: Division,
): Promise<void> => {
  const response = await fetch(`${home}/2015-03-31/functions/LoadRegistry/invocations`, {
    method: "POST",
    body: JSON.stringify(seasonRegistry(plan, division)),
  });
  const text = await response.text();
  if (!response.ok || response.headers.has("x-amz-function-error")) {
    throw new StartFailure(`the people of the season could not be loaded: ${text}`);
  }
};
