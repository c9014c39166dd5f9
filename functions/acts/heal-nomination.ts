import type { Nomination } from "../../schemas/nomination.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import type { Executions, Nominations } from "../ports.ts";
import { resumeAnswered } from "./answer-stage.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly executions: Executions;
};

/** What was wrong between a nomination and its workflow; `stuck` cannot be mended from here. */
export type Healed = "resumed" | "started" | "stuck" | "sound";

/** Where a nomination stands, and whether its workflow is known to run. */
export type Standing = {
  readonly nomination: Nomination;
  readonly stage: StageRecord | undefined;
  readonly runs: boolean;
};

/**
 * Brings a nomination and its workflow together again: an answer that was saved and not passed on
 * is passed on; a nomination without a workflow gets one. Answers nothing by itself.
 */
export const healNomination =
  ({ nominations, executions }: Needs) =>
  async ({ nomination, stage, runs }: Standing): Promise<Healed> => {
    if (stage?.answer && !stage.resumed) {
      await resumeAnswered({ nominations, executions })(stage);
      return "resumed";
    }
    if (runs) return "sound";
    switch (await executions.look("nomination", nomination.id)) {
      case "running":
        return "sound";
      case "absent":
        await executions.startNomination(nomination.id);
        return "started";
      case "ended":
        return "stuck";
    }
  };
