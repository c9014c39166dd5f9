import type { Id } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import type { ChairDecision } from "../../schemas/session-acts.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Clock, Executions, Sessions } from "../ports.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly executions: Pick<Executions, "resume">;
  readonly clock: Clock;
};

/** Recorded now, decided before, or no longer the chair's to decide. */
export type Settled = {
  readonly outcome: "settled" | "already" | "over";
  readonly session: Session;
};

const tries = 8;

/**
 * Records what the chair decided and lets the workflow go on. The first decision stands; one that
 * comes when the wait was given up changes nothing. What fails after recording is healed by the sweep.
 */
export const settleTie =
  (needs: Needs) =>
  async (sessionId: Id, decision: Omit<ChairDecision, "at">): Promise<Settled> => {
    const settled = await recorded(needs, sessionId, decision);
    const { state, taskToken, chairDecision } = settled.session;
    if (state === "tied" && chairDecision && taskToken !== undefined) {
      try {
        await needs.executions.resume(taskToken, { outcome: "settled" });
      } catch {
        // The decision is safe; the scheduled sweep resumes the workflow.
      }
    }
    return settled;
  };

const recorded = async (
  { sessions, clock }: Needs,
  sessionId: Id,
  decision: Omit<ChairDecision, "at">,
): Promise<Settled> => {
  for (let attempt = 1; ; attempt += 1) {
    const session = await sessions.find(sessionId);
    if (!session) throw new NotFound("session");
    if (session.chairDecision) return { outcome: "already", session };
    if (session.state !== "tied" || session.chairWait?.lapsed !== undefined) {
      return { outcome: "over", session };
    }
    try {
      const chairDecision = { ...decision, at: clock.now() };
      return { outcome: "settled", session: await sessions.save({ ...session, chairDecision }) };
    } catch (error) {
      // The wait was prolonged or given up at the same moment: look again.
      if (!(error instanceof StaleWrite) || attempt === tries) throw error;
    }
  }
};
