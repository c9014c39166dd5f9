import type { Session, Voter } from "../../schemas/session.ts";
import { StaleWrite } from "../domain/errors.ts";
import { ballotReminded, reminderMailId } from "../domain/notices/session-acts.ts";
import { ballotReaders } from "../domain/votes/ballot-readers.ts";
import type { Clock, Mailer, Mandates, Sessions } from "../ports.ts";
import { ballotLink, type BallotLinkMaker } from "./ballot-link.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { pendingOf, type PendingNeeds } from "./pending-of.ts";

type Needs = PendingNeeds &
  BallotLinkMaker & {
    readonly sessions: Pick<Sessions, "save">;
    readonly mandates: Pick<Mandates, "find">;
    readonly mailer: Mailer;
    readonly clock: Clock;
  };

/** Reminded now or by the same form before; closed; or reminded by somebody else meanwhile. */
export type Reminded = "reminded" | "closed" | "changed";

/**
 * Mails a new link to everybody whose ballot is missing, and to the deputy who casts it; the link mailed before then does nothing.
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
  needs: Needs,
  session: Session,
  voter: Voter,
  number: number,
): Promise<void> => {
  const standing = await needs.mandates.find(session.id, session.round, voter.personId);
  for (const { to, of, mandate } of ballotReaders(voter, standing)) {
    if (await needs.mailer.wasSent(reminderMailId(session, number, to))) continue;
    const link = await ballotLink(needs)(session, voter, mandate);
    await needs.mailer.send(ballotReminded(session, to, number, link, of));
  }
};
