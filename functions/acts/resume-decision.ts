import type { Decision } from "../../schemas/decision.ts";
import type { Executions } from "../ports.ts";

/**
 * Wakes the workflow of a decision that was approved or cancelled. What fails here heals by itself: an
 * approval stays unresumed until `Issue decision`, whose running proves the resumption, notes it and
 * the sweep repeats it until then; the workflow of a cancelled one ends when its clock runs out.
 */
export const resumeDecision =
  ({ executions }: { readonly executions: Pick<Executions, "resume"> }) =>
  async ({ state, resumed, taskToken }: Decision): Promise<void> => {
    if (resumed || taskToken === undefined) return;
    if (state !== "approved" && state !== "cancelled") return;
    try {
      await executions.resume(taskToken, { outcome: state });
    } catch {
      // What was recorded is safe; nothing is lost but time.
    }
  };
