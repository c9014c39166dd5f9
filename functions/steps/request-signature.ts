import { Parked, RequestSignatureInput } from "../../schemas/steps.ts";
import { askSigner, type AskSignerNeeds } from "../acts/ask-signer.ts";
import { NotFound } from "../domain/errors.ts";
import type { Decisions, Executions } from "../ports.ts";
import {
  clock,
  decisions,
  executions,
  links,
  mailer,
  publicUrl,
  registry,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = AskSignerNeeds & {
  readonly decisions: Pick<Decisions, "find" | "save">;
  readonly executions: Pick<Executions, "resume">;
};

/**
 * Parks the workflow's token on the decision and asks the chairman. Safe to repeat: the newest token
 * is kept, and a decision that was signed or cancelled in the meantime resumes its workflow at once.
 */
export const requestSignature =
  (needs: Needs) =>
  async ({ decisionId, taskToken }: RequestSignatureInput): Promise<Parked> => {
    const decision = await needs.decisions.find(decisionId);
    if (!decision) throw new NotFound(decisionId);
    if (decision.state !== "waiting") {
      const outcome = decision.state === "cancelled" ? "cancelled" : "approved";
      await needs.executions.resume(taskToken, { outcome });
      return { parked: false };
    }
    const parked = await needs.decisions.save({ ...decision, taskToken });
    await askSigner(needs)(parked, false);
    return { parked: true };
  };

export const handler = step({
  name: "request-signature",
  input: RequestSignatureInput,
  output: Parked,
  run: (input) =>
    requestSignature({
      decisions: decisions(),
      executions: executions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});
