import type { Actor, NewEvent } from "../../schemas/event.ts";
import type { Nomination, StageOutcome } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Clock, Executions, Nominations } from "../ports.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly executions: Executions;
  readonly clock: Clock;
};

/** One answer to one stage, and what it changes besides. */
export type StageAnswer = {
  readonly nominationId: Id;
  readonly visit: number;
  readonly outcome: StageOutcome;
  readonly actor: Actor;
  readonly event: Pick<NewEvent, "kind" | "facts">;
  /** What follows from the answer at once. */
  readonly then?: Pick<NewEvent, "kind" | "facts">;
  readonly alter?: (nomination: Nomination) => Nomination;
};

/** Recorded now, or what stands since somebody was faster; both pages then agree. */
export type Answered =
  | { readonly outcome: "recorded"; readonly nomination: Nomination; readonly stage: StageRecord }
  | { readonly outcome: "already"; readonly nomination: Nomination; readonly stage: StageRecord };

const tries = 8;

/**
 * Records the first answer to a stage and resumes its workflow. Safe to repeat: the first answer
 * stays, and a resumption that failed before is tried again.
 */
export const answerStage =
  ({ nominations, executions, clock }: Needs) =>
  async (answer: StageAnswer): Promise<Answered> => {
    const answered = await recorded({ nominations, clock }, answer);
    await resumeAnswered({ nominations, executions })(answered.stage);
    return answered;
  };

/** Resumes the workflow of an answered stage once. What fails here is healed by the sweep. */
export const resumeAnswered =
  ({ nominations, executions }: Pick<Needs, "nominations" | "executions">) =>
  async (stage: StageRecord): Promise<void> => {
    if (stage.resumed || stage.answer === undefined || stage.taskToken === undefined) return;
    try {
      await executions.resume(stage.taskToken, stage.answer);
      await nominations.markResumed(stage);
    } catch {
      // The answer is safe; the scheduled sweep finds it unresumed and tries again.
    }
  };

const recorded = async (
  { nominations, clock }: Pick<Needs, "nominations" | "clock">,
  answer: StageAnswer,
): Promise<Answered> => {
  for (let attempt = 1; ; attempt += 1) {
    const nomination = await nominations.find(answer.nominationId);
    const stage = await nominations.stage(answer.nominationId, answer.visit);
    if (!nomination || !stage) throw new NotFound("stage");
    if (stage.answer) return { outcome: "already", nomination, stage };
    try {
      return await record({ nominations, clock }, answer, nomination, stage);
    } catch (error) {
      // Two answers at the same moment: the one that lost reads again and finds what stands.
      if (!(error instanceof StaleWrite) || attempt === tries) throw error;
    }
  }
};

const record = async (
  { nominations, clock }: Pick<Needs, "nominations" | "clock">,
  { outcome, actor, event, then, alter }: StageAnswer,
  nomination: Nomination,
  stage: StageRecord,
): Promise<Answered> => {
  const at = clock.now();
  const after: Nomination = {
    ...(alter ? alter(nomination) : nomination),
    returnReasons: outcome.outcome === "returned" ? outcome.reasons : nomination.returnReasons,
    updatedAt: at,
  };
  const answeredStage: StageRecord = {
    ...stage,
    answer: outcome,
    answeredAt: at,
    answeredBy: actor,
  };
  const saved = await nominations.save({
    before: nomination,
    after,
    events: [{ ...event, at, actor }, ...(then ? [{ ...then, at, actor }] : [])],
    stage: answeredStage,
  });
  return {
    outcome: "recorded",
    nomination: saved,
    stage: { ...answeredStage, version: stage.version + 1 },
  };
};
