import type { Mandate } from "../../schemas/ballot-box.ts";
import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import type { Extension } from "../../schemas/session-acts.ts";
import { InviteVotersInput, Parked } from "../../schemas/steps.ts";
import { askDeputy } from "../acts/ask-deputy.ts";
import { carryMandates } from "../acts/carry-mandates.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { after } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import { ballotAsked, ballotMailId } from "../domain/notices/votes.ts";
import { ballotExtended, extensionMailId } from "../domain/notices/session-acts.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import type {
  BallotBoxes,
  BallotKeys,
  Clock,
  Executions,
  Links,
  Mailer,
  Mandates,
  Sessions,
} from "../ports.ts";
import {
  ballotBoxes,
  ballotKeys,
  clock,
  executions,
  links,
  mailer,
  mandates,
  publicUrl,
  sessions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly sessions: Sessions;
  readonly ballotBoxes: BallotBoxes;
  readonly ballotKeys: BallotKeys;
  readonly mandates: Pick<Mandates, "find" | "name">;
  readonly clock: Clock;
  readonly executions: Executions;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly publicUrl: string;
};

type Input = InviteVotersInput;

/**
 * Parks the token, opens the round's box under a key of its own, and mails every voter a link, and the
 * deputies of the round before one of their own; of more time, when the round was extended, it tells
 * everyone. Safe to repeat: box, key and mails are made once, and a box that is full meanwhile ends
 * the wait.
 */
export const inviteVoters =
  (needs: Needs) =>
  async ({ sessionId, round, taskToken }: Input): Promise<Parked> => {
    const session = await needs.sessions.find(sessionId);
    if (!session) throw new NotFound(sessionId);
    if (session.state !== "open" || session.round !== round) {
      await needs.executions.resume(taskToken, { outcome: "closed" });
      return { parked: false };
    }
    const opened = await openRound(needs, session, taskToken);
    const deputies = await carryMandates(needs)(opened);
    const voters = votersOf(opened, round);
    const number = opened.extensions?.length ?? 0;
    const extension = opened.extensions?.at(-1);
    await fewAtOnce(
      voters,
      (voter) =>
        extension?.round === round
          ? tellOfMoreTime(needs, opened, voter, { ...extension, number })
          : invite(
              needs,
              opened,
              voter,
              deputies.find(({ memberId }) => memberId === voter.personId),
            ),
      5,
    );
    const box = await needs.ballotBoxes.find(sessionId, round);
    if (box && box.cast >= box.members) {
      await needs.executions.resume(taskToken, { outcome: "all-voted" });
    }
    return { parked: true };
  };

const openRound = async (
  { sessions, ballotBoxes, ballotKeys }: Needs,
  session: Session,
  taskToken: string,
): Promise<Session> => {
  const { id, round, closesAt, keys } = session;
  const hasKey = keys.some((key) => key.round === round);
  const opened = await sessions.save({
    ...session,
    taskToken,
    keys: hasKey ? keys : [...keys, await ballotKeys.make(id, round)],
  });
  const members = votersOf(opened, round).length;
  await ballotBoxes.open({ sessionId: id, round, state: "open", closesAt, members, cast: 0 });
  return opened;
};

const invite = async (
  needs: Needs,
  session: Session,
  voter: Voter,
  deputy: Mandate | undefined,
): Promise<void> => {
  const { mailer } = needs;
  if (deputy) await askDeputy(needs)(session, voter, deputy);
  if (await mailer.wasSent(ballotMailId(session.id, session.round, voter.personId))) return;
  await mailer.send(ballotAsked(session, voter, await ballotLink(needs, session, voter), deputy));
};

const tellOfMoreTime = async (
  needs: Needs,
  session: Session,
  voter: Voter,
  extension: Extension & { readonly number: number },
): Promise<void> => {
  const { mailer, ballotBoxes, publicUrl } = needs;
  if (await mailer.wasSent(extensionMailId(session, extension.number, voter))) return;
  const voted = await ballotBoxes.hasVoted(session.id, session.round, voter.personId);
  const go = voted
    ? { session: `${publicUrl}/sessions/${session.id}` }
    : { ballot: await ballotLink(needs, session, voter) };
  await mailer.send(ballotExtended(session, voter, extension, go));
};

const ballotLink = async (
  { links, publicUrl }: Needs,
  session: Session,
  voter: Voter,
): Promise<string> => {
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
  return `${publicUrl}/ballot/${token}`;
};

export const handler = step({
  name: "invite-voters",
  input: InviteVotersInput,
  output: Parked,
  run: (input) =>
    inviteVoters({
      sessions: sessions(),
      ballotBoxes: ballotBoxes(),
      ballotKeys: ballotKeys(),
      mandates: mandates(),
      clock: clock(),
      executions: executions(),
      links: links(),
      mailer: mailer(),
      publicUrl: publicUrl(),
    })(input),
});
