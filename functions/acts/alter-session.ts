import type { Session } from "../../schemas/session.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Sessions } from "../ports.ts";

/** What altering a session needs. */
export type AlterNeeds = { readonly sessions: Pick<Sessions, "find" | "save"> };

const tries = 8;

/**
 * Saves what a change makes of a session, read again when somebody else wrote first; undefined when
 * the change has nothing to alter any more.
 */
export const alterSession =
  ({ sessions }: AlterNeeds) =>
  async (
    session: Session,
    change: (latest: Session) => Session | undefined,
  ): Promise<Session | undefined> => {
    let latest = session;
    for (let attempt = 1; ; attempt += 1) {
      const changed = change(latest);
      if (!changed) return undefined;
      try {
        return await sessions.save(changed);
      } catch (error) {
        const found = error instanceof StaleWrite ? await sessions.find(session.id) : undefined;
        if (!found || attempt === tries) throw error;
        latest = found;
      }
    }
  };
