import { EscalateStageInput, EscalateStageOutput } from "../../schemas/steps.ts";
import type { StageNeeds } from "../acts/stage-needs.ts";
import { escalateWait } from "../acts/escalate-wait.ts";
import { tellOfficers } from "../acts/tell-officers.ts";
import { reminded } from "../domain/notices/nomination.ts";
import { clock, mailer, nominations, publicUrl, registry } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = Omit<StageNeeds, "executions" | "links">;

/** A cooperative is reminded three times; then the nomination lapses and may be made anew. */
const patience = { workingDays: 5, times: 3 };

/** Reminds the officers of a returned dossier, or closes what nobody completes. */
export const escalateRevision =
  (needs: Needs) =>
  async ({ nominationId, visit }: EscalateStageInput): Promise<EscalateStageOutput> => {
    const result = await escalateWait(needs)(nominationId, visit, patience);
    if (result.outcome !== "waiting") return result;
    if (result.told) {
      const { nomination, stage } = result.told;
      const page = `${needs.publicUrl}/nominations/${nominationId}`;
      await tellOfficers(needs)(nomination, (facts) =>
        reminded(facts, `${visit}-${stage.escalations}`, page),
      );
    }
    return { outcome: "waiting", seconds: result.seconds };
  };

export const handler = step({
  name: "escalate-revision",
  input: EscalateStageInput,
  output: EscalateStageOutput,
  run: (input) =>
    escalateRevision({
      nominations: nominations(),
      registry: registry(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});
