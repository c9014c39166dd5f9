import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Clock, Decisions, Registry } from "../ports.ts";
import type { NewDecision } from "./start-decision.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "save">;
  readonly registry: Pick<Registry, "season">;
  readonly clock: Clock;
};

/** Records a decision that nobody is asked to sign, because everybody on its list is frozen. */
export const recordHeld =
  ({ decisions, registry, clock }: Needs) =>
  async (wanted: NewDecision): Promise<void> => {
    const season = await registry.season(wanted.seasonId);
    if (!season) throw new NotFound(wanted.seasonId);
    const at = clock.now();
    try {
      await decisions.save({
        ...wanted,
        year: season.year,
        ...{ state: "cancelled", cancelled: { at, why: "frozen", by: { kind: "system" } } },
        ...{ resumed: true, openedAt: at, version: 0 },
      });
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error; // Recorded by an earlier try.
    }
  };
