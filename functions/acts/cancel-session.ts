import type { Session } from "../../schemas/session.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { BallotBoxes, Clock, Executions, Sessions } from "../ports.ts";
import { endCancelled } from "./end-cancelled.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly ballotBoxes: Pick<BallotBoxes, "find" | "cancel">;
  readonly executions: Pick<Executions, "resume">;
  readonly clock: Clock;
};

/** Cancelled now or before; counted already; or not begun yet, a moment after the opening. */
export type Cancelled = "cancelled" | "counted" | "not-begun" | "changed";

/**
 * Ends a session of one round without a count. The box decides between this and a count that begins
 * at the same second; the reason is kept first, so that whoever goes on after a crash knows it. What
 * was counted is never cancelled: a second round goes on. The workflow tells the members.
 */
export const cancelSession =
  (needs: Needs) =>
  async (session: Session, by: string, reason: string): Promise<Cancelled> => {
    if (session.state === "cancelled") return ended(needs, session);
    if (session.state !== "open" || session.round > 1) return "counted";
    if (!(await needs.ballotBoxes.find(session.id, 1))) return "not-begun";
    const intended = await intend(needs, session, by, reason);
    if (!intended) return "changed";
    const box = await needs.ballotBoxes.cancel(session.id, 1);
    if (box.state !== "cancelled") return "counted";
    return ended(needs, await endCancelled(needs)(intended));
  };

const intend = async (
  { sessions, clock }: Needs,
  session: Session,
  by: string,
  reason: string,
): Promise<Session | undefined> => {
  try {
    return await sessions.save({ ...session, cancelled: { by, at: clock.now(), reason } });
  } catch (error) {
    if (error instanceof StaleWrite) return undefined;
    throw error;
  }
};

const ended = async ({ executions }: Needs, { taskToken }: Session): Promise<"cancelled"> => {
  try {
    if (taskToken !== undefined) await executions.resume(taskToken, { outcome: "cancelled" });
  } catch {
    // The end is recorded; the sweep lets the workflow go on.
  }
  return "cancelled";
};
