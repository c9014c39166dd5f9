import type { Session } from "../../schemas/session.ts";
import { secondsBetween } from "../domain/dates.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { SessionFormError } from "../domain/votes/read-session-form.ts";
import type { Executions, Sessions } from "../ports.ts";
import { prepareSession, type Opening, type PrepareNeeds } from "./prepare-session.ts";

type Needs = PrepareNeeds & {
  readonly sessions: Pick<Sessions, "find" | "save">;
  readonly executions: Pick<Executions, "startSession">;
};

/** The session that is open now, or why none was opened. */
export type Opened =
  | { readonly outcome: "opened"; readonly session: Session }
  | { readonly outcome: "refused"; readonly errors: readonly SessionFormError[] };

/** Fixes list and electorate, and starts the vote. */
export const openSession =
  (needs: Needs) =>
  async (opening: Opening): Promise<Opened> => {
    // Sent before: what was opened then stands, even if its nominations no longer wait.
    const before = await needs.sessions.find(opening.id);
    if (before) return start(needs, before, opening);
    const prepared = await prepareSession(needs)(withoutOthers(opening));
    if (prepared.outcome === "refused") return prepared;
    return start(needs, await saveOnce(needs, prepared.session), opening);
  };

/** What is not voted on was shown before, with why; it need not be looked into once more. */
const withoutOthers = ({ waiting, ...opening }: Opening): Opening => {
  const wanted = new Set<string>(opening.form.nominations);
  const nominations = waiting.nominations.filter(({ id }) => wanted.has(id));
  return { ...opening, waiting: { ...waiting, nominations } };
};

/** The workflow waits from now on, also for a session that opens later. */
const start = async ({ executions, clock }: Needs, session: Session, { openedBy }: Opening) => {
  if (session.openedBy !== openedBy) throw new StaleWrite("another session bears this id");
  await executions.startSession(session.id, secondsBetween(clock.now(), session.closesAt));
  return { outcome: "opened", session } as const;
};

const saveOnce = async ({ sessions }: Needs, session: Session): Promise<Session> => {
  try {
    return await sessions.save(session);
  } catch (error) {
    const saved = error instanceof StaleWrite ? await sessions.find(session.id) : undefined;
    if (!saved) throw error;
    return saved;
  }
};
