import { EscalateStageInput, EscalateStageOutput } from "../../schemas/steps.ts";
import type { StageNeeds } from "../acts/stage-needs.ts";
import { escalateWait } from "../acts/escalate-wait.ts";
import { tellDesk } from "../acts/tell-desk.ts";
import { escalated } from "../domain/notices/nomination.ts";
import { clock, mailer, nominations, publicUrl, registry } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = Omit<StageNeeds, "executions" | "links">;

/** A year of reminders for a stage; after that nobody is left who might answer. */
const patience = { workingDays: 5, times: 40 };

/** The holder is asked again by `Open stage`, which follows; here the desk learns of the delay. */
export const escalateStage =
  (needs: Needs) =>
  async ({ nominationId, visit }: EscalateStageInput): Promise<EscalateStageOutput> => {
    const result = await escalateWait(needs)(nominationId, visit, patience);
    if (result.outcome !== "waiting") return result;
    if (result.told) {
      const { nomination, stage } = result.told;
      const holder = await needs.registry.organisation(stage.holder.organisationId);
      await tellDesk(needs)(nomination, (facts) =>
        escalated(facts, stage.stage, holder?.name ?? "", `${visit}-${stage.escalations}`),
      );
    }
    return { outcome: "waiting", seconds: result.seconds };
  };

export const handler = step({
  name: "escalate-stage",
  input: EscalateStageInput,
  output: EscalateStageOutput,
  run: (input) =>
    escalateStage({
      nominations: nominations(),
      registry: registry(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});
