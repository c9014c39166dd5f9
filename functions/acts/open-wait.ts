import type { NewEvent } from "../../schemas/event.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { NotFound } from "../domain/errors.ts";
import type { Executions, Nominations } from "../ports.ts";
import { resumeAnswered } from "./answer-stage.ts";

type Needs = { readonly nominations: Nominations; readonly executions: Executions };

/** What a new wait looks like, made from the nomination as it stands. */
export type NewWait = {
  readonly nomination: Nomination;
  readonly stage: StageRecord;
  readonly event?: NewEvent;
};

/** Waiting for people; or somebody answered before, and the workflow goes on by itself. */
export type Opened =
  | { readonly parked: true; readonly nomination: Nomination; readonly stage: StageRecord }
  | { readonly parked: false };

/**
 * Parks a task token with the stage record of a visit. Safe to repeat: a record that exists keeps
 * its due date and only takes the newer token; one that is answered resumes its workflow at once.
 */
export const openWait =
  ({ nominations, executions }: Needs) =>
  async (
    id: Id,
    visit: number,
    taskToken: string,
    make: (nomination: Nomination) => Promise<NewWait>,
  ): Promise<Opened> => {
    const nomination = await nominations.find(id);
    if (!nomination) throw new NotFound(id);
    const existing = await nominations.stage(id, visit);

    if (existing?.answer) {
      await resumeAnswered({ nominations, executions })({ ...existing, taskToken, resumed: false });
      return { parked: false };
    }

    const wait: NewWait = existing ? { nomination, stage: existing } : await make(nomination);
    const stage = { ...wait.stage, taskToken };
    const saved = await nominations.save({
      before: nomination,
      after: wait.nomination,
      events: wait.event ? [wait.event] : [],
      stage,
    });
    return { parked: true, nomination: saved, stage: { ...stage, version: stage.version + 1 } };
  };
