import type { Mandate, Succession } from "../../schemas/ballot-box.ts";
import type { SeatPassing } from "../../schemas/session-acts.ts";
import type { Session } from "../../schemas/session.ts";
import { Unavailable } from "../domain/errors.ts";
import { mandatePassed } from "../domain/notices/absence.ts";
import { mayNotSucceed, type NotSucceeding } from "../domain/votes/may-succeed.ts";
import { takesBallots } from "../domain/votes/takes-ballots.ts";
import type { BallotBoxes, Clock, Mailer, Mandates, Successions } from "../ports.ts";
import { seatedIn } from "./seated-in.ts";
import { standingMandates } from "./standing-mandates.ts";

/** What exchanging the voters of seats needs. */
export type ExchangeNeeds = {
  readonly successions: Pick<Successions, "find" | "exchange">;
  readonly ballotBoxes: Pick<BallotBoxes, "find">;
  readonly mandates: Pick<Mandates, "find">;
  readonly mailer: Pick<Mailer, "send">;
  readonly clock: Clock;
};

/** Whose vote a passed seat is in the round that is open; `later`: it takes no ballots now. */
export type Exchanged = {
  readonly passing: SeatPassing;
  readonly outcome: "exchanged" | "already-cast" | "later" | NotSucceeding;
};

/** More changes of the seating than can come together. */
const tries = 32;

/**
 * Makes whoever holds a passed seat now its voter in the open round, unless a ballot was cast for
 * it. Safe to repeat, and asked again whenever a round opens: there the then holder votes.
 */
export const exchangeSeats =
  (needs: ExchangeNeeds) =>
  async (session: Session): Promise<Exchanged[]> => {
    const last = new Map((session.passed ?? []).map((passing) => [passing.memberId, passing]));
    const exchanged: Exchanged[] = [];
    for (const passing of last.values()) {
      exchanged.push({ passing, outcome: await exchangeSeat(needs, session, passing) });
    }
    return exchanged;
  };

const exchangeSeat = async (
  needs: ExchangeNeeds,
  listed: Session,
  passing: SeatPassing,
): Promise<Exchanged["outcome"]> => {
  const { successions, ballotBoxes, clock } = needs;
  const { id: sessionId, round } = listed;
  const seat = listed.electorate.findIndex(({ personId }) => personId === passing.memberId);
  const { personId, name, email, recusedFrom } = passing;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const box = await ballotBoxes.find(sessionId, round);
    if (!takesBallots(box, clock.now())) return "later";
    const session = await seatedIn(needs)(listed, round);
    const member = session.electorate[seat];
    if (!member) return "later";
    if (member.personId === personId) {
      await tellDeputy(needs, session, await lastSuccession(needs, listed, passing.memberId));
      return "exchanged";
    }
    const mandates = await standingMandates(needs)(session, round);
    const why = mayNotSucceed({ session, member, next: passing, mandates });
    if (why !== undefined) return why;
    const standing = mandates.find(({ memberId }) => memberId === member.personId);
    const succession: Succession = {
      ...{ sessionId, round, memberId: member.personId, personId, name, email, recusedFrom },
      at: passing.at,
      ...(standing && { ended: ofMember(standing) }),
    };
    const outcome = await successions.exchange(succession, clock.now(), box.seating ?? 0);
    if (outcome === "already-cast") return outcome;
    if (outcome === "done") await tellDeputy(needs, session, succession);
  }
  throw new Unavailable("the seating of a round changes all the time");
};

const ofMember = ({ sessionId: _session, round: _round, ...mandate }: Mandate) => mandate;

const lastSuccession = async (
  { successions }: ExchangeNeeds,
  { id, round }: Session,
  memberId: string,
): Promise<Succession | undefined> => {
  let last: Succession | undefined;
  let next = await successions.find(id, round, memberId);
  while (next) {
    last = next;
    next = await successions.find(id, round, next.personId);
  }
  return last;
};

/** The deputy's link does nothing any more, because the member who gave it holds the seat no more. */
const tellDeputy = async (
  { mailer }: ExchangeNeeds,
  session: Session,
  succession: Succession | undefined,
): Promise<void> => {
  const ended = succession?.ended;
  if (!ended || ended.deputyId === succession.personId) return;
  await mailer.send(mandatePassed(session, succession.name, ended));
};
