import type { Session } from "../../schemas/session.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Sessions } from "../ports.ts";

type Needs = { readonly sessions: Pick<Sessions, "find" | "save"> };

const tries = 8;

/**
 * Records that a session whose box was cancelled has ended, and forgets the private halves of its
 * keys, so that its ballots can never be opened. Safe to repeat.
 */
export const endCancelled =
  ({ sessions }: Needs) =>
  async (session: Session): Promise<Session> => {
    let latest = session;
    for (let attempt = 1; ; attempt += 1) {
      if (latest.state === "cancelled") return latest;
      try {
        return await sessions.save({ ...latest, state: "cancelled", keys: [] });
      } catch (error) {
        // The workflow parked its token meanwhile; nobody can count a cancelled box.
        const found = error instanceof StaleWrite ? await sessions.find(session.id) : undefined;
        if (!found || attempt === tries) throw error;
        latest = found;
      }
    }
  };
