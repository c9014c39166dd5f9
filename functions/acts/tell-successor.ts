import type { Session, Voter } from "../../schemas/session.ts";
import { seatMailId, seatPassed } from "../domain/notices/seats.ts";
import type { Mailer } from "../ports.ts";
import { ballotLink, type BallotLinkMaker } from "./ballot-link.ts";
import type { Exchanged } from "./exchange-seats.ts";

/** What telling the next holder of a seat needs. */
export type TellSuccessorNeeds = BallotLinkMaker & {
  readonly mailer: Pick<Mailer, "send" | "wasSent">;
};

/**
 * Tells whoever took a seat over whose vote it is in the open round, and nobody else, once: with a
 * link to the ballot; or that one was cast before; or why this seat does not vote any more.
 */
export const tellSuccessor =
  (needs: TellSuccessorNeeds) =>
  async (session: Session, listed: Voter, { passing, outcome }: Exchanged): Promise<void> => {
    if (outcome === "later") return;
    const { personId, name, email, recusedFrom } = passing;
    const voter = { ...listed, personId, name, email, recusedFrom };
    if (await needs.mailer.wasSent(seatMailId(session, personId))) return;
    const what =
      outcome === "exchanged" ? { ballot: await ballotLink(needs)(session, voter) } : { outcome };
    await needs.mailer.send(seatPassed(session, voter, listed.name, what));
  };
