import type { Session } from "../../schemas/session.ts";
import type { Executions } from "../ports.ts";
import { moveClosing, type MoveNeeds } from "./move-closing.ts";
import { pendingOf, type PendingNeeds } from "./pending-of.ts";

type Needs = MoveNeeds & PendingNeeds & { readonly executions: Pick<Executions, "resume"> };

/** Closed now or before; or still open, because somebody's ballot may matter. */
export type ClosedEarly = "closed" | "counted" | "may-matter";

/**
 * Closes the round that is open before its time when no ballot that is missing can matter, which is
 * judged without opening one. The workflow then counts.
 */
export const closeEarly =
  (needs: Needs) =>
  async (session: Session, by: string): Promise<ClosedEarly> => {
    if (session.state !== "open") return "counted";
    const { round } = session;
    if (session.closedEarly?.round === round) return resumed(needs, session);
    if (!(await pendingOf(needs)(session)).idle) return "may-matter";
    const at = needs.clock.now();
    const closed = await moveClosing(needs)(session, at, (latest) => ({
      ...latest,
      closedEarly: { by, at, round, from: latest.closesAt },
    }));
    return closed ? resumed(needs, closed) : "counted";
  };

const resumed = async ({ executions }: Needs, { taskToken }: Session): Promise<"closed"> => {
  try {
    if (taskToken !== undefined) await executions.resume(taskToken, { outcome: "closed-early" });
  } catch {
    // A repeat resumes it, and so does the closing time that was set at first.
  }
  return "closed";
};
