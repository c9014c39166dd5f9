import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { after } from "../domain/dates.ts";
import { StaleWrite } from "../domain/errors.ts";
import { ballotReminded, reminderMailId } from "../domain/notices/session-acts.ts";
import type { Clock, Links, Mailer, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { pendingOf, type PendingNeeds } from "./pending-of.ts";

type Needs = PendingNeeds & {
  readonly sessions: Pick<Sessions, "save">;
  readonly links: Pick<Links, "issue">;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** Reminded now or by the same form before; closed; or reminded by somebody else meanwhile. */
export type Reminded = "reminded" | "closed" | "changed";

/**
 * Mails a new link to everybody whose ballot is missing; the link mailed before then does nothing.
 * `number` comes from the form and names this reminder, so that a repeat sends what is left to send.
 */
export const remindVoters =
  (needs: Needs) =>
  async (session: Session, by: string, number: number): Promise<Reminded> => {
    const { clock, sessions } = needs;
    if (session.state !== "open" || session.closesAt <= clock.now()) return "closed";
    const reminders = session.reminders ?? [];
    if (number !== reminders.length && number !== reminders.length + 1) return "changed";
    if (number === reminders.length + 1) {
      const reminder = { by, at: clock.now(), round: session.round };
      try {
        await sessions.save({ ...session, reminders: [...reminders, reminder] });
      } catch (error) {
        if (error instanceof StaleWrite) return "changed";
        throw error;
      }
    }
    const { voters } = await pendingOf(needs)(session);
    await fewAtOnce(voters, (voter) => remind(needs, session, voter, number), 5);
    return "reminded";
  };

const remind = async (
  { links, mailer, publicUrl }: Needs,
  session: Session,
  voter: Voter,
  number: number,
): Promise<void> => {
  if (await mailer.wasSent(reminderMailId(session, number, voter))) return;
  const token = await links.issue({
    purpose: "ballot",
    subjectId: session.id,
    occasion: session.round,
    personId: voter.personId,
    role: voter.role,
    organisationId: voter.organisationId,
    email: voter.email,
    expires: after(session.closesAt, sessionRules.linkDaysAfterClosing * 86_400),
  });
  await mailer.send(ballotReminded(session, voter, number, `${publicUrl}/ballot/${token}`));
};
