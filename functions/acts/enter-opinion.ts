import type { AcceptedScan } from "../../schemas/opinion.ts";
import type { Answer, Session, Voter } from "../../schemas/session.ts";
import { opinionEntered, opinionMailId } from "../domain/notices/absence.ts";
import type { OpinionStands } from "../domain/votes/opinion-stands.ts";
import type { BallotBoxes, Clock, Mailer, Mandates } from "../ports.ts";
import { dropBallot, type Dropped, type DropNeeds } from "./drop-ballot.ts";

/** What entering a written opinion needs. */
export type OpinionNeeds = Omit<DropNeeds, "mailer" | "ballotBoxes"> & {
  readonly ballotBoxes: DropNeeds["ballotBoxes"] & Pick<BallotBoxes, "marker">;
  readonly mandates: Pick<Mandates, "find">;
  readonly mailer: Pick<Mailer, "send" | "wasSent">;
};

/** What stands in the way of a member's written opinion; nothing when it may be entered. */
export const opinionStanding =
  ({ ballotBoxes, mandates, clock }: StandingNeeds) =>
  async (session: Session, member: Voter): Promise<OpinionStands | undefined> => {
    const { id, round } = session;
    const marker = await ballotBoxes.marker(id, round, member.personId);
    if (marker?.how?.by === "written") return { stands: "written", scan: marker.how.scan };
    if (marker) return { stands: "voted" };
    if (session.state !== "open" || session.closesAt <= clock.now()) return { stands: "closed" };
    if (!session.electorate.some(({ personId }) => personId === member.personId))
      return { stands: "no-ballot" };
    const mandate = await mandates.find(id, round, member.personId);
    return mandate && { stands: "deputed", mandate };
  };

type StandingNeeds = {
  readonly ballotBoxes: Pick<BallotBoxes, "marker">;
  readonly mandates: Pick<Mandates, "find">;
  readonly clock: Clock;
};

/** An opinion as it was typed from a scan. */
export type TypedOpinion = {
  readonly member: Voter;
  readonly answers: readonly Answer[];
  readonly scan: AcceptedScan;
  readonly enteredBy: string;
};

/**
 * Casts an absent member's opinion as the member's sealed ballot, its scan pinned beside the marker,
 * and tells the member.
 */
export const enterOpinion =
  (needs: OpinionNeeds) =>
  (session: Session, { member, answers, scan, enteredBy }: TypedOpinion): Promise<Dropped> => {
    const {
      sessionId: _session,
      personId: _person,
      receivedAt: _at,
      state: _state,
      ...pinned
    } = scan;
    return dropBallot(needs)(session, member, answers, {
      ...{ by: "written", scan: pinned, enteredBy },
    });
  };

/** Tells a member of an opinion that was entered, if the mail with the receipt did not go out. */
export const tellMember =
  ({ mailer, publicUrl }: Pick<OpinionNeeds, "mailer" | "publicUrl">) =>
  async (session: Session, member: Voter): Promise<void> => {
    if (await mailer.wasSent(opinionMailId(session, member.personId, true))) return;
    await mailer.send(opinionEntered(session, member, undefined, publicUrl));
  };
