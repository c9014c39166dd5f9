import type { StageName } from "../../schemas/catalogue/stages.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Seat } from "../../schemas/registry.ts";
import { dayOf } from "../domain/dates.ts";
import type { Clock, Nominations, Registry } from "../ports.ts";

/** What finding it needs. */
export type ReturnedNeeds = {
  readonly nominations: Pick<Nominations, "stage">;
  readonly registry: Pick<Registry, "holdersOf">;
  readonly clock: Clock;
};

/**
 * The seat that asked, before a revision, for a dossier to be completed and was promised to see it
 * again, also where the desk had given it that review. Undefined when there was no such review, or
 * nobody sits there any more.
 */
export const seatThatReturned =
  ({ nominations, registry, clock }: ReturnedNeeds) =>
  async (id: Id, stage: StageName, revision: number): Promise<Seat | undefined> => {
    const before = revision > 1 ? await nominations.stage(id, revision - 1) : undefined;
    if (before?.kind !== "review" || before.stage !== stage) return undefined;
    if (before.answer?.outcome !== "returned") return undefined;
    const holders = await registry.holdersOf(before.holder, dayOf(clock.now()));
    return holders.length > 0 ? before.holder : undefined;
  };
