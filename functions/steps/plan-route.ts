import { PlanRouteInput, PlanRouteOutput } from "../../schemas/steps.ts";
import { NotFound } from "../domain/errors.ts";
import { routeFor } from "../domain/routes.ts";
import type { Clock, Nominations, Registry } from "../ports.ts";
import { clock, nominations, registry } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly registry: Registry;
  readonly clock: Clock;
};

/** Fixes the stages of a nomination when its workflow starts; a repeat finds the route it made. */
export const planRoute =
  ({ nominations, registry, clock }: Needs) =>
  async ({ nominationId }: PlanRouteInput): Promise<PlanRouteOutput> => {
    const nomination = await nominations.find(nominationId);
    if (!nomination) throw new NotFound(nominationId);
    if (nomination.route.length > 0) return { stages: nomination.route };

    const [season, owner] = await Promise.all([
      registry.season(nomination.seasonId),
      registry.organisation(nomination.ownerId),
    ]);
    if (!season || !owner) throw new NotFound(nomination.seasonId);
    const stages = routeFor({ award: nomination.award, season: season.kind, owner: owner.kind });
    await nominations.save({
      before: nomination,
      after: { ...nomination, route: stages, updatedAt: clock.now() },
      events: [],
    });
    return { stages };
  };

export const handler = step({
  name: "plan-route",
  input: PlanRouteInput,
  output: PlanRouteOutput,
  run: (input) =>
    planRoute({ nominations: nominations(), registry: registry(), clock: clock() })(input),
});
