import type { SeatPassing } from "../../schemas/session-acts.ts";
import type { Person, Seat } from "../../schemas/registry.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { dayOf } from "../domain/dates.ts";
import { recusedFrom } from "../domain/votes/recusal.ts";
import { asHeld } from "../domain/votes/with-successors.ts";
import type { Registry, Sessions } from "../ports.ts";
import { alterSession } from "./alter-session.ts";
import { exchangeSeats, type Exchanged, type ExchangeNeeds } from "./exchange-seats.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { tellSuccessor, type TellSuccessorNeeds } from "./tell-successor.ts";

/** What passing seats of open sessions on needs. */
export type PassSeatsNeeds = ExchangeNeeds &
  TellSuccessorNeeds & {
    readonly sessions: Pick<Sessions, "find" | "save" | "unfinished">;
    readonly registry: Pick<Registry, "seatsOf" | "organisations">;
  };

/** Who hands a seat over to whom, and who records it. */
export type SeatHandOver = {
  readonly seat: Seat;
  readonly from: string;
  readonly next: Person;
  readonly by: string;
};

/** An open session of which a passed seat is a member, and whose vote it is now. */
export type PassedSeat = {
  readonly session: Session;
  readonly outcome: Exchanged["outcome"];
};

/**
 * Makes the next holder of a seat its voter in every session that is open. What is recorded with the
 * session is the same whether or not the person before had voted. Safe to repeat.
 */
export const passSeatsOn =
  (needs: PassSeatsNeeds) =>
  async (handOver: SeatHandOver): Promise<PassedSeat[]> => {
    const open = (await needs.sessions.unfinished()).filter(({ state }) => state === "open");
    const passed = await fewAtOnce(open, async ({ id }) => {
      const session = await needs.sessions.find(id);
      return session?.state === "open" ? passSeat(needs, session, handOver) : undefined;
    });
    return passed.filter((one) => one !== undefined);
  };

const passSeat = async (
  needs: PassSeatsNeeds,
  session: Session,
  handOver: SeatHandOver,
): Promise<PassedSeat | undefined> => {
  const listed = seatIn(session, handOver);
  if (!listed) return undefined;
  const passing = await passingOf(needs, session, listed, handOver);
  const recorded =
    (await alterSession(needs)(session, (latest) =>
      latest.state !== "open" || heldBy(latest, listed) === passing.personId
        ? undefined
        : { ...latest, passed: [...(latest.passed ?? []), passing] },
    )) ?? (await needs.sessions.find(session.id));
  if (recorded?.state !== "open") return undefined;
  const exchanged = (await exchangeSeats(needs)(recorded)).find(
    (one) => one.passing.memberId === listed.personId,
  );
  if (!exchanged) return undefined;
  await tellSuccessor(needs)(recorded, listed, exchanged);
  return { session: recorded, outcome: exchanged.outcome };
};

const heldBy = (session: Session, listed: Voter): string | undefined =>
  asHeld(session).electorate[
    session.electorate.findIndex(({ personId }) => personId === listed.personId)
  ]?.personId;

/** The seat as the list names it: held by whoever hands over, or passed to the next before. */
const seatIn = (session: Session, { seat, from, next }: SeatHandOver): Voter | undefined => {
  const of = session.electorate.filter(
    ({ role, organisationId }) => role === seat.role && organisationId === seat.organisationId,
  );
  return (
    of.find((listed) => heldBy(session, listed) === from) ??
    of.find((listed) => listed.personId !== next.id && heldBy(session, listed) === next.id)
  );
};

const passingOf = async (
  { registry, clock }: PassSeatsNeeds,
  session: Session,
  listed: Voter,
  { next, by }: SeatHandOver,
): Promise<SeatPassing> => {
  const at = clock.now();
  const seats = await registry.seatsOf(next.id, dayOf(at));
  const ids = [listed.organisationId, ...seats.map(({ organisationId }) => organisationId)];
  const own = await registry.organisations([...new Set(ids)]);
  return {
    ...{ by, at, memberId: listed.personId },
    ...{ personId: next.id, name: next.name, email: next.email },
    recusedFrom: recusedFrom(own, session.candidates),
  };
};
