import type { Decision } from "../../schemas/decision.ts";
import type { Executions } from "../ports.ts";

/**
 * Wakes the workflow of a decision that was approved. What fails here is healed by the sweep: the
 * approval stays unresumed until `Issue decision`, whose running proves the resumption, notes it.
 */
export const resumeDecision =
  ({ executions }: { readonly executions: Pick<Executions, "resume"> }) =>
  async ({ state, resumed, taskToken }: Decision): Promise<void> => {
    if (state !== "approved" || resumed || taskToken === undefined) return;
    try {
      await executions.resume(taskToken, { outcome: "approved" });
    } catch {
      // The approval is safe; the scheduled sweep finds it unresumed and tries again.
    }
  };
