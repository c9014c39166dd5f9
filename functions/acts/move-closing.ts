import type { Instant } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { BallotBoxes, Clock, Sessions } from "../ports.ts";

/** What moving a closing needs. */
export type MoveNeeds = {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly ballotBoxes: Pick<BallotBoxes, "moveClosing">;
  readonly clock: Clock;
};

const tries = 8;

/**
 * Moves the closing of the round that is open: in the box first, which decides between this and a
 * count that begins at the same second, then in the session. Undefined when the count was first.
 */
export const moveClosing =
  ({ sessions, ballotBoxes, clock }: MoveNeeds) =>
  async (
    session: Session,
    to: Instant,
    moved: (session: Session) => Session,
  ): Promise<Session | undefined> => {
    const { id, round } = session;
    if (!(await ballotBoxes.moveClosing(id, round, to, clock.now()))) return undefined;
    let latest = session;
    for (let attempt = 1; ; attempt += 1) {
      if (latest.state !== "open" || latest.round !== round) return undefined;
      try {
        return await sessions.save({ ...moved(latest), closesAt: to });
      } catch (error) {
        const found = error instanceof StaleWrite ? await sessions.find(id) : undefined;
        if (!found || attempt === tries) throw error;
        latest = found;
      }
    }
  };
