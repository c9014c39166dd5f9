import type { Instant } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import type { BallotBoxes, Clock } from "../ports.ts";
import { alterSession, type AlterNeeds } from "./alter-session.ts";

/** What moving a closing needs. */
export type MoveNeeds = AlterNeeds & {
  readonly ballotBoxes: Pick<BallotBoxes, "moveClosing">;
  readonly clock: Clock;
};

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
    return alterSession({ sessions })(session, (latest) =>
      latest.state === "open" && latest.round === round
        ? { ...moved(latest), closesAt: to }
        : undefined,
    );
  };
