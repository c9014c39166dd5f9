import type { Cancellation, Decision } from "../../schemas/decision.ts";
import type { Id } from "../../schemas/primitives.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Decisions, Executions, Links } from "../ports.ts";
import { resumeDecision } from "./resume-decision.ts";

/** What cancelling a decision needs. */
export type CancelNeeds = {
  readonly decisions: Pick<Decisions, "find" | "saveTogether">;
  readonly executions: Pick<Executions, "resume">;
  readonly links: Pick<Links, "void">;
};

/** `signed`: somebody was faster, and what is signed is issued. */
export type Cancelled = "cancelled" | "already" | "signed";

const tries = 8;

/**
 * Ends a decision that nobody has signed: its links die, its workflow ends, its nominees are free for
 * another one, and a decision that it was to amend stands as before. Safe to repeat.
 */
export const cancelDecision =
  (needs: CancelNeeds) =>
  async (id: Id, cancellation: Cancellation): Promise<Cancelled> => {
    const { outcome, decision } = await recorded(needs.decisions, id, cancellation);
    if (outcome === "signed") return outcome;
    await needs.links.void(id, "cancelled");
    await resumeDecision(needs)(decision);
    return outcome;
  };

const recorded = async (
  decisions: CancelNeeds["decisions"],
  id: Id,
  cancelled: Cancellation,
): Promise<{ readonly outcome: Cancelled; readonly decision: Decision }> => {
  for (let attempt = 1; ; attempt += 1) {
    const decision = await decisions.find(id);
    if (!decision) throw new NotFound("decision");
    if (decision.state === "cancelled") return { outcome: "already", decision };
    if (decision.state !== "waiting") return { outcome: "signed", decision };
    const ended: Decision = { ...decision, state: "cancelled", cancelled };
    try {
      await decisions.saveTogether([ended, ...(await released(decisions, decision))]);
      return { outcome: "cancelled", decision: ended };
    } catch (error) {
      // Signed at the same moment, or the workflow parked a newer token: read again.
      if (!(error instanceof StaleWrite) || attempt === tries) throw error;
    }
  }
};

/** The decision that was to be amended, free for another amendment. */
const released = async (
  { find }: CancelNeeds["decisions"],
  { id, amends }: Decision,
): Promise<Decision[]> => {
  const original = amends && (await find(amends.decisionId));
  if (original?.pending !== id) return [];
  const { pending: _pending, ...free } = original;
  return [free];
};
