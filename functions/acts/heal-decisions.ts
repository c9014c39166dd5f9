import { stageOf } from "../../schemas/catalogue/stages.ts";
import { secondsFor } from "../domain/working-days.ts";
import type { Decisions, Executions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { resumeDecision } from "./resume-decision.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "unfinished">;
  readonly executions: Pick<Executions, "look" | "startDecision" | "resume">;
};

const { workingDays } = stageOf("decision");

/** Passes on signatures that were saved and not passed on; starts decisions that have no workflow. */
export const healDecisions =
  ({ decisions, executions }: Needs) =>
  async (most: number): Promise<number> => {
    const open = (await decisions.unfinished()).slice(0, most);
    const healed = await fewAtOnce(open, async (decision) => {
      if (decision.state === "approved" && !decision.resumed) {
        await resumeDecision({ executions })(decision);
        return 1;
      }
      if ((await executions.look("decision", decision.id)) !== "absent") return 0;
      await executions.startDecision(decision.id, secondsFor(workingDays));
      return 1;
    });
    return healed.reduce<number>((sum, one) => sum + one, 0);
  };
