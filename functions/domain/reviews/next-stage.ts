import { stageOf, type StageName } from "../../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Language } from "../../../schemas/primitives.ts";

/** The title of the stage that follows another on a nomination's route; undefined after the last. */
export const nextStage = (
  { route }: Pick<Nomination, "route">,
  stage: StageName,
  language: Language,
): string | undefined => {
  const next = route[route.findIndex(({ name }) => name === stage) + 1];
  return next && stageOf(next.name).title[language];
};
