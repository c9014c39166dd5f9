import type { NewEvent } from "../../schemas/event.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Clock, Nominations } from "../ports.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "find" | "events" | "save">;
  readonly clock: Clock;
};

/** What a decision means for a nomination; its facts name the decision. */
export type DecisionNote = Pick<NewEvent, "kind" | "actor" | "facts">;

const tries = 6;

/**
 * Writes into a nomination's story what a decision means for it, once for each kind and decision.
 * `alter` says how the nomination itself changes, or by `undefined` that nothing is to be noted.
 */
export const noteDecision =
  ({ nominations, clock }: Needs) =>
  async (
    nominationId: Id,
    note: DecisionNote,
    alter: (nomination: Nomination) => Nomination | undefined,
  ): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const before = await nominations.find(nominationId);
      const after = before && alter(before);
      if (!after || (await noted(nominations, nominationId, note))) return;
      const at = clock.now();
      try {
        await nominations.save({
          before,
          after: { ...after, updatedAt: at },
          events: [{ ...note, at }],
        });
        return;
      } catch (error) {
        // Its workflow moves on at the same moment, or an earlier try is still at work: read again.
        if (!(error instanceof StaleWrite) || attempt === tries) throw error;
      }
    }
  };

const noted = async (
  { events }: Needs["nominations"],
  nominationId: Id,
  note: DecisionNote,
): Promise<boolean> =>
  (await events(nominationId)).some(
    ({ kind, facts }) => kind === note.kind && facts["decision"] === note.facts["decision"],
  );
