import type { Session } from "../../schemas/session.ts";
import { alterSession, type AlterNeeds } from "./alter-session.ts";

/**
 * Records that a session whose box was cancelled has ended, and forgets the private halves of its
 * keys, so that its ballots can never be opened. Safe to repeat.
 */
export const endCancelled =
  (needs: AlterNeeds) =>
  async (session: Session): Promise<Session> => {
    let ended = session;
    // The workflow may park its token meanwhile; nobody can count a cancelled box.
    const saved = await alterSession(needs)(session, (latest) => {
      ended = latest;
      return latest.state === "cancelled" ? undefined : { ...latest, state: "cancelled", keys: [] };
    });
    return saved ?? ended;
  };
