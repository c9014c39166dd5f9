import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import type { Extension } from "../../schemas/session-acts.ts";
import { InviteVotersInput, Parked } from "../../schemas/steps.ts";
import { askDeputy } from "../acts/ask-deputy.ts";
import { ballotLink } from "../acts/ballot-link.ts";
import { carryMandates } from "../acts/carry-mandates.ts";
import { exchangeSeats } from "../acts/exchange-seats.ts";
import { fewAtOnce } from "../acts/few-at-once.ts";
import { seatedIn } from "../acts/seated-in.ts";
import { tellSuccessor } from "../acts/tell-successor.ts";
import { NotFound } from "../domain/errors.ts";
import { ballotAsked, ballotMailId } from "../domain/notices/votes.ts";
import { seatMailId } from "../domain/notices/seats.ts";
import { ballotExtended, extensionMailId } from "../domain/notices/session-acts.ts";
import { ballotReaders } from "../domain/votes/ballot-readers.ts";
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
  Successions,
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
  successions,
} from "../runtime/container.ts";
import { step } from "../runtime/step.ts";

type Needs = {
  readonly sessions: Sessions;
  readonly ballotBoxes: BallotBoxes;
  readonly ballotKeys: BallotKeys;
  readonly mandates: Pick<Mandates, "find" | "name">;
  readonly successions: Pick<Successions, "find" | "exchange">;
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
    const opened = await seated(needs, await openRound(needs, session, taskToken));
    const deputies = await carryMandates(needs)(opened);
    const voters = votersOf(opened, round);
    const number = opened.extensions?.length ?? 0;
    const extension = opened.extensions?.at(-1);
    await fewAtOnce(
      voters,
      (voter) => {
        const deputy = deputies.find(({ memberId }) => memberId === voter.personId);
        return extension?.round === round
          ? tellOfMoreTime(needs, opened, { voter, deputy }, { ...extension, number })
          : invite(needs, opened, voter, deputy);
      },
      5,
    );
    const box = await needs.ballotBoxes.find(sessionId, round);
    if (box && box.cast >= box.members) {
      await needs.executions.resume(taskToken, { outcome: "all-voted" });
    }
    return { parked: true };
  };

/** Whoever holds a passed seat by now votes in a round that opens; who does not is told why. */
const seated = async (needs: Needs, session: Session): Promise<Session> => {
  for (const exchanged of await exchangeSeats(needs)(session)) {
    const listed = session.electorate.find(
      ({ personId }) => personId === exchanged.passing.memberId,
    );
    if (!listed || exchanged.outcome === "exchanged") continue;
    await tellSuccessor(needs)(session, listed, exchanged);
  }
  return seatedIn(needs)(session, session.round);
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
  if (await mailer.wasSent(seatMailId(session, voter.personId))) return;
  await mailer.send(ballotAsked(session, voter, await ballotLink(needs)(session, voter), deputy));
};

const tellOfMoreTime = async (
  needs: Needs,
  session: Session,
  { voter, deputy }: { readonly voter: Voter; readonly deputy: Mandate | undefined },
  extension: Extension & { readonly number: number },
): Promise<void> => {
  const { mailer, ballotBoxes, publicUrl } = needs;
  const voted = await ballotBoxes.hasVoted(session.id, session.round, voter.personId);
  for (const { to, of, mandate } of ballotReaders(voter, deputy)) {
    if (await mailer.wasSent(extensionMailId(session, extension.number, to))) continue;
    const go = voted
      ? { session: `${publicUrl}/sessions/${session.id}` }
      : { ballot: await ballotLink(needs)(session, voter, mandate) };
    await mailer.send(ballotExtended(session, to, extension, go, of));
  }
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
      successions: successions(),
      clock: clock(),
      executions: executions(),
      links: links(),
      mailer: mailer(),
      publicUrl: publicUrl(),
    })(input),
});
