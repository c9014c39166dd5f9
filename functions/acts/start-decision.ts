import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Decision } from "../../schemas/decision.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import { dueAfter, secondsFor } from "../domain/working-days.ts";
import type { Clock, Decisions, Executions, Registry } from "../ports.ts";

/** What starting a decision needs. */
export type StartDecisionNeeds = {
  readonly decisions: Pick<Decisions, "save">;
  readonly executions: Pick<Executions, "startDecision">;
  readonly registry: Pick<Registry, "season">;
  readonly clock: Clock;
};

/** A decision before anybody was asked to sign it. */
export type NewDecision = Pick<
  Decision,
  "id" | "seasonId" | "award" | "awardees" | "sessionId" | "tallyDigest"
>;

const { workingDays } = stageOf("decision");

/**
 * Records a decision that waits for its signature and starts its workflow. Safe to repeat with the
 * same id: the record that is there stays, and an execution that runs is not started again.
 */
export const startDecision =
  ({ decisions, executions, registry, clock }: StartDecisionNeeds) =>
  async (wanted: NewDecision): Promise<void> => {
    const season = await registry.season(wanted.seasonId);
    if (!season) throw new NotFound(wanted.seasonId);
    const now = clock.now();
    try {
      await decisions.save({
        ...wanted,
        year: season.year,
        state: "waiting",
        resumed: false,
        openedAt: now,
        due: dueAfter(now, workingDays),
        version: 0,
      });
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error; // Recorded by an earlier try.
    }
    await executions.startDecision(wanted.id, secondsFor(workingDays));
  };
