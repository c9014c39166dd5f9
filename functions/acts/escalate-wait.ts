import type { Nomination, StageOutcome } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { secondsBetween } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import { dueAfter } from "../domain/working-days.ts";
import type { Clock, Nominations } from "../ports.ts";

type Needs = { readonly nominations: Nominations; readonly clock: Clock };

/** What a wait that ran out of time comes to. */
export type Escalated =
  | StageOutcome
  | {
      readonly outcome: "waiting";
      readonly seconds: number;
      /** Present when the wait was prolonged now, so that people have to be told. */
      readonly told?: { readonly nomination: Nomination; readonly stage: StageRecord };
    };

/** How long a wait is prolonged, and how often before it lapses. */
export type Patience = { readonly workingDays: number; readonly times: number };

/**
 * Decides what a workflow whose clock ran out does. An answer that came in at the same second wins;
 * a wait that is not yet due waits on; an overdue one is prolonged and counted; one that was
 * prolonged too often lapses. While a nomination is frozen its wait is prolonged without counting, and
 * nobody is told: nobody is idle. Nothing is ever approved here.
 */
export const escalateWait =
  ({ nominations, clock }: Needs) =>
  async (id: Id, visit: number, { workingDays, times }: Patience): Promise<Escalated> => {
    const nomination = await nominations.find(id);
    const stage = await nominations.stage(id, visit);
    if (!nomination || !stage) throw new NotFound(id);
    if (stage.answer) return stage.answer;

    const now = clock.now();
    if (now < stage.due) return { outcome: "waiting", seconds: secondsBetween(now, stage.due) };

    if (isFrozen(nomination)) {
      const due = dueAfter(now, workingDays);
      const after = { ...nomination, due, updatedAt: now };
      await nominations.save({ before: nomination, after, events: [], stage: { ...stage, due } });
      return { outcome: "waiting", seconds: secondsBetween(now, due) };
    }

    const actor = { kind: "system" } as const;
    if (stage.escalations >= times) {
      const lapsed = { outcome: "lapsed" } as const;
      await nominations.save({
        before: nomination,
        after: { ...nomination, updatedAt: now },
        events: [{ kind: "lapsed", at: now, actor, facts: { stage: stage.stage } }],
        stage: { ...stage, answer: lapsed, answeredAt: now, answeredBy: actor, resumed: true },
      });
      return lapsed;
    }

    const due = dueAfter(now, workingDays);
    const prolonged = { ...stage, due, escalations: stage.escalations + 1 };
    const saved = await nominations.save({
      before: nomination,
      after: { ...nomination, due, updatedAt: now },
      events: [
        {
          kind: "stage-escalated",
          at: now,
          actor,
          facts: { stage: stage.stage, organisation: stage.holder.organisationId, due },
        },
      ],
      stage: prolonged,
    });
    return {
      outcome: "waiting",
      seconds: secondsBetween(now, due),
      told: { nomination: saved, stage: { ...prolonged, version: stage.version + 1 } },
    };
  };
