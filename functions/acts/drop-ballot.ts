import type { CastFor } from "../../schemas/ballot-box.ts";
import type { Mail } from "../../schemas/mail.ts";
import type { Answer, Session, Voter } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import { opinionEntered } from "../domain/notices/absence.ts";
import { ballotReceived } from "../domain/notices/votes.ts";
import type {
  BallotBoxes,
  BallotSealer,
  CastOutcome,
  Clock,
  Executions,
  Mailer,
  Random,
  Sessions,
} from "../ports.ts";
import { endWhenFull } from "./end-when-full.ts";

/** What casting needs. */
export type DropNeeds = {
  readonly sessions: Pick<Sessions, "find">;
  readonly ballotBoxes: Pick<BallotBoxes, "find" | "cast">;
  readonly ballotSealer: Pick<BallotSealer, "seal" | "id">;
  readonly executions: Pick<Executions, "resume">;
  readonly mailer: Pick<Mailer, "send">;
  readonly random: Pick<Random, "receipt">;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** The receipt of a ballot that now lies in the box, or why it does not. */
export type Dropped =
  | { readonly outcome: "cast"; readonly receipt: string; readonly mailed: boolean }
  | Exclude<CastOutcome, { readonly outcome: "cast" }>;

/**
 * Seals a voter's answers under a new receipt, casts them, and mails the receipt alone. `voter` is
 * the member whose vote it is, with the address of whoever gets the receipt.
 */
export const dropBallot =
  (needs: DropNeeds) =>
  async (
    session: Session,
    voter: Voter,
    answers: readonly Answer[],
    how?: CastFor,
  ): Promise<Dropped> => {
    const { id: sessionId, round } = session;
    const key = session.keys.find((one) => one.round === round);
    if (!key) throw new NotFound("ballot key");
    const receipt = needs.random.receipt();
    const envelope = needs.ballotSealer.seal(
      { sessionId, round, receipt, answers: [...answers] },
      key.publicKey,
      session.candidates.length,
    );
    const cast = await needs.ballotBoxes.cast(
      { sessionId, round, id: needs.ballotSealer.id(sessionId, round, receipt), envelope },
      voter.personId,
      needs.clock.now(),
      how,
    );
    if (cast.outcome !== "cast") return cast;
    await endWhenFull(needs)(sessionId, round);
    const mail =
      how?.by === "written"
        ? opinionEntered(session, voter, receipt, needs.publicUrl)
        : ballotReceived(session, voter, receipt, needs.publicUrl);
    return { outcome: "cast", receipt, mailed: await mailed(needs, mail) };
  };

/** The ballot lies in the box; a mail that fails must not look like a ballot that failed. */
const mailed = async ({ mailer }: DropNeeds, mail: Mail): Promise<boolean> => {
  try {
    await mailer.send(mail);
    return true;
  } catch {
    return false;
  }
};
