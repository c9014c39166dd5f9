import type { Id } from "../../schemas/primitives.ts";
import type { BallotBoxes, Executions, Sessions } from "../ports.ts";

type Needs = {
  readonly sessions: Pick<Sessions, "find">;
  readonly ballotBoxes: Pick<BallotBoxes, "find">;
  readonly executions: Pick<Executions, "resume">;
};

/** Ends a session's wait once everybody has voted. If this fails, the closing time ends it. */
export const endWhenFull =
  ({ sessions, ballotBoxes, executions }: Needs) =>
  async (sessionId: Id, round: number): Promise<void> => {
    try {
      const box = await ballotBoxes.find(sessionId, round);
      if (!box || box.cast < box.members) return;
      // Read again: the token may have been parked anew since the page was asked for.
      const session = await sessions.find(sessionId);
      if (session?.state !== "open" || session.round !== round) return;
      if (session.taskToken === undefined) return;
      await executions.resume(session.taskToken, { outcome: "all-voted" });
    } catch {
      // Nothing is lost: the workflow counts at the closing time.
    }
  };
