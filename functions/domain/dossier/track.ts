import type { StageName } from "../../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../../schemas/nomination.ts";

/** One stop on the way of a nomination; `prepare` is the cooperative's own. */
export type Stop = {
  readonly stage: StageName | "prepare";
  readonly state: "done" | "current" | "todo" | "stopped";
};

/** Where a nomination is on its route: a planned one while it is still a draft. */
export const trackOf = (
  { state, ending, current, dossierVersion }: Nomination,
  route: readonly StageName[],
): readonly Stop[] => {
  const submitted = dossierVersion > 0;
  const prepare = (): Stop["state"] => {
    if (state === "draft" || state === "returned") return "current";
    return submitted ? "done" : "stopped";
  };
  const stop = (at: number): Stop["state"] => {
    if (ending === "decided") return "done";
    if (!submitted) return "todo";
    if (at < current) return "done";
    if (at > current) return "todo";
    return state === "closed" ? "stopped" : state === "returned" ? "todo" : "current";
  };
  return [
    { stage: "prepare", state: prepare() },
    ...route.map((stage, at) => ({ stage, state: stop(at) })),
  ];
};
