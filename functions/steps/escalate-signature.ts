import { EscalateSignatureInput, EscalateSignatureOutput } from "../../schemas/steps.ts";
import { cancelIfNobodyLeft, type NobodyLeftNeeds } from "../acts/cancel-if-nobody-left.ts";
import { frozenIn } from "../acts/frozen-in.ts";
import { askSigner, type AskSignerNeeds } from "../acts/ask-signer.ts";
import { secondsBetween } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import { dueAfter } from "../domain/working-days.ts";
import type { Decisions, Links } from "../ports.ts";
import {
  clock,
  decisions,
  executions,
  links,
  mailer,
  nominations,
  publicUrl,
  registry,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = AskSignerNeeds &
  NobodyLeftNeeds & {
    readonly decisions: Pick<Decisions, "find" | "save" | "saveTogether">;
    readonly links: Links;
  };

const moreWorkingDays = 5;

/**
 * What a workflow whose clock ran out does: a signature that came at the same second wins, a wait
 * that is not yet due goes on, an overdue one is prolonged and asked for anew, one for nobody ends.
 * Never signs by itself.
 */
export const escalateSignature =
  (needs: Needs) =>
  async ({ decisionId }: EscalateSignatureInput): Promise<EscalateSignatureOutput> => {
    await cancelIfNobodyLeft(needs)(decisionId);
    const decision = await needs.decisions.find(decisionId);
    if (!decision) throw new NotFound(decisionId);
    if (decision.state === "cancelled") return { outcome: "cancelled", seconds: 1 };
    if (decision.state !== "waiting") return { outcome: "approved", seconds: 1 };
    const now = needs.clock.now();
    // What cannot be signed is not asked for.
    const mayBeSigned = (await frozenIn(needs)(decision)).length === 0;
    if (decision.due !== undefined && now < decision.due) {
      if (mayBeSigned) await askSigner(needs)(decision, true);
      return { outcome: "waiting", seconds: secondsBetween(now, decision.due) };
    }
    const due = dueAfter(now, moreWorkingDays);
    const prolonged = await needs.decisions.save({ ...decision, due });
    if (mayBeSigned) await askSigner(needs)(prolonged, true);
    return { outcome: "waiting", seconds: secondsBetween(now, due) };
  };

export const handler = step({
  name: "escalate-signature",
  input: EscalateSignatureInput,
  output: EscalateSignatureOutput,
  run: (input) =>
    escalateSignature({
      decisions: decisions(),
      nominations: nominations(),
      executions: executions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(input),
});
