import type { Executions, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "unfinished">;
  readonly executions: Pick<Executions, "look" | "startSession">;
};

/**
 * Starts the workflow of sessions that were opened without one. A vote that is complete needs no
 * healing: its workflow counts at the closing time.
 */
export const healSessions =
  ({ sessions, executions }: Needs) =>
  async (most: number): Promise<number> => {
    const open = (await sessions.unfinished()).filter(
      ({ state, round }) => state === "open" && round === 1,
    );
    const started = await fewAtOnce(open.slice(0, most), async ({ id, secondsToAnswer }) => {
      if ((await executions.look("session", id)) !== "absent") return 0;
      await executions.startSession(id, secondsToAnswer);
      return 1;
    });
    return started.reduce<number>((sum, one) => sum + one, 0);
  };
