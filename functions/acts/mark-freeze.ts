import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { actedSince } from "../domain/freezes/acted-since.ts";
import { marked } from "../domain/freezes/marked.ts";
import type { FreezeAct } from "../domain/freezes/read-freeze.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Clock, Nominations } from "../ports.ts";

/** What marking a nomination needs. */
export type MarkNeeds = {
  readonly nominations: Pick<Nominations, "find" | "events" | "stage" | "save">;
  readonly clock: Clock;
};

/** Which act, by whom, on a form that was shown when the nomination had so many events. */
export type WantedMark = {
  readonly nominationId: Id;
  readonly seat: PersonRole;
  readonly shown: number;
  readonly wanted: FreezeAct;
};

/** `repeated`: sent before, and it stands. `stale`: somebody else acted since the form was shown. */
export type MarkedNow = {
  readonly outcome: "done" | "repeated" | "stale" | "not-under-way";
  readonly nomination: Nomination;
  /** The wait that the nomination is in; nothing between two stages. */
  readonly stage: StageRecord | undefined;
};

const tries = 8;

/**
 * Freezes a nomination or lets it go on, once for each showing of the form. It stays with its holder
 * in its stage; other changes at the same moment do not stand in the way.
 */
export const markFreeze =
  (needs: MarkNeeds) =>
  async (mark: WantedMark): Promise<MarkedNow> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attempted(needs, mark);
      } catch (error) {
        if (!(error instanceof StaleWrite) || attempt === tries) throw error;
      }
    }
  };

const attempted = async (
  { nominations, clock }: MarkNeeds,
  { nominationId, seat, shown, wanted }: WantedMark,
): Promise<MarkedNow> => {
  const nomination = await nominations.find(nominationId);
  if (!nomination) throw new NotFound("nomination");
  const found = await nominations.stage(nominationId, nomination.visit);
  const events = await nominations.events(nominationId);
  const since = actedSince(events, shown, wanted, seat.personId);
  if (since === "the same") return { outcome: "repeated", nomination, stage: found };
  if (nomination.state === "closed" || nomination.state === "draft") {
    return { outcome: "not-under-way", nomination, stage: found };
  }
  const fits = (wanted.act === "freeze") === (nomination.frozen === undefined);
  if (since !== "nothing" || !fits) return { outcome: "stale", nomination, stage: found };
  const next = marked(nomination, found, wanted, { seat, at: clock.now() });
  const saved = await nominations.save({
    before: nomination,
    after: next.after,
    events: [next.event],
    ...(next.stage && { stage: next.stage }),
  });
  const stage = next.stage ? { ...next.stage, version: next.stage.version + 1 } : found;
  return { outcome: "done", nomination: saved, stage };
};
