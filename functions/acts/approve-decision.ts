import type { Approval, Awardee, Decision } from "../../schemas/decision.ts";
import type { Id } from "../../schemas/primitives.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import type { Decisions, Executions } from "../ports.ts";
import { resumeDecision } from "./resume-decision.ts";

type Needs = {
  readonly decisions: Pick<Decisions, "find" | "save">;
  readonly executions: Pick<Executions, "resume">;
};

/** Signed now, or what stands since somebody was faster. */
export type Approved = {
  readonly outcome: "recorded" | "already";
  readonly decision: Decision;
};

const tries = 8;

/**
 * Records the first approval of a decision over exactly these awardees and wakes its workflow. Safe
 * to repeat: the first approval stays, and a resumption that failed before is tried again.
 */
export const approveDecision =
  ({ decisions, executions }: Needs) =>
  async (id: Id, approval: Approval, awardees: readonly Awardee[]): Promise<Approved> => {
    const approved = await recorded(decisions, id, approval, awardees);
    await resumeDecision({ executions })(approved.decision);
    return approved;
  };

const recorded = async (
  decisions: Needs["decisions"],
  id: Id,
  approval: Approval,
  awardees: readonly Awardee[],
): Promise<Approved> => {
  for (let attempt = 1; ; attempt += 1) {
    const decision = await decisions.find(id);
    if (!decision) throw new NotFound(id);
    if (decision.state !== "waiting") return { outcome: "already", decision };
    try {
      const saved = await decisions.save({
        ...decision,
        awardees: [...awardees],
        approval,
        state: "approved",
        resumed: false,
      });
      return { outcome: "recorded", decision: saved };
    } catch (error) {
      // Signed twice at the same moment, or the workflow parked a newer token: read again.
      if (!(error instanceof StaleWrite) || attempt === tries) throw error;
    }
  }
};
