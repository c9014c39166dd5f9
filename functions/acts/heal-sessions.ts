import type { SessionHead } from "../../schemas/session.ts";
import { secondsBetween } from "../domain/dates.ts";
import type { Clock, Executions, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find" | "unfinished">;
  readonly executions: Pick<Executions, "look" | "startSession" | "resume">;
  readonly clock: Clock;
};

/**
 * Brings sessions and their workflows together again: starts one that was opened without, and lets
 * one go on that did not hear of a cancellation or of the chair's decision. A vote that is complete
 * needs no healing: its workflow counts at the closing time.
 */
export const healSessions =
  (needs: Needs) =>
  async (most: number): Promise<number> => {
    const unfinished = (await needs.sessions.unfinished()).slice(0, most);
    const healed = await fewAtOnce(unfinished, (head) => heal(needs, head));
    return healed.filter(Boolean).length;
  };

const heal = async (needs: Needs, head: SessionHead): Promise<boolean> => {
  switch (head.state) {
    case "open":
      return head.round === 1 && started(needs, head);
    case "cancelled":
    case "tied":
      return resumed(needs, head);
    case "counted":
    case "announced":
      return false;
  }
};

const started = async ({ executions, clock }: Needs, { id, closesAt }: SessionHead) => {
  if ((await executions.look("session", id)) !== "absent") return false;
  await executions.startSession(id, secondsBetween(clock.now(), closesAt));
  return true;
};

/** Resuming a token that is gone changes nothing. */
const resumed = async ({ sessions, executions }: Needs, { id }: SessionHead): Promise<boolean> => {
  const session = await sessions.find(id);
  if (session?.taskToken === undefined) return false;
  const outcome = session.state === "cancelled" ? "cancelled" : "settled";
  if (outcome === "settled" && !session.chairDecision) return false;
  return (await executions.resume(session.taskToken, { outcome })) === "resumed";
};
