import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import { EscalateChairInput, EscalateChairOutput } from "../../schemas/steps.ts";
import { after, secondsBetween } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import type { Clock, Sessions } from "../ports.ts";
import { clock, sessions } from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly clock: Clock;
};

/**
 * What a workflow does whose chair did not answer in time: a decision that came at the same second
 * wins, then the chair is asked again, and after the last time the tie is left open. A repeat finds
 * the wait prolonged. Never decides by itself.
 */
export const escalateChair =
  ({ sessions, clock }: Needs) =>
  async ({ sessionId }: EscalateChairInput): Promise<EscalateChairOutput> => {
    const session = await sessions.find(sessionId);
    if (!session) throw new NotFound(sessionId);
    const { chairWait: wait, chairDecision, state } = session;
    if (state !== "tied" || !wait || chairDecision || wait.lapsed !== undefined) {
      return { outcome: "settled" };
    }
    const now = clock.now();
    if (now < wait.due)
      return { outcome: "waiting", secondsToAnswer: secondsBetween(now, wait.due) };
    if (wait.asked >= sessionRules.chairAsked) {
      await sessions.save({ ...session, chairWait: { ...wait, lapsed: now } });
      return { outcome: "settled" };
    }
    const due = after(now, sessionRules.secondsForChair);
    await sessions.save({ ...session, chairWait: { asked: wait.asked + 1, due } });
    return { outcome: "waiting", secondsToAnswer: secondsBetween(now, due) };
  };

export const handler = step({
  name: "escalate-chair",
  input: EscalateChairInput,
  output: EscalateChairOutput,
  run: (input) => escalateChair({ sessions: sessions(), clock: clock() })(input),
});
