import type { Answer, Session, Voter } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import { ballotReceived } from "../domain/notices/votes.ts";
import type {
  BallotBoxes,
  BallotSealer,
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
  | { readonly outcome: "already-cast" }
  | { readonly outcome: "closed" };

/** Seals a voter's answers under a new receipt, casts them, and mails the receipt alone. */
export const dropBallot =
  (needs: DropNeeds) =>
  async (session: Session, voter: Voter, answers: readonly Answer[]): Promise<Dropped> => {
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
    );
    if (cast.outcome !== "cast") return cast;
    await endWhenFull(needs)(sessionId, round);
    return { outcome: "cast", receipt, mailed: await mailed(needs, session, voter, receipt) };
  };

/** The ballot lies in the box; a mail that fails must not look like a ballot that failed. */
const mailed = async (
  { mailer, publicUrl }: DropNeeds,
  session: Session,
  voter: Voter,
  receipt: string,
): Promise<boolean> => {
  try {
    await mailer.send(ballotReceived(session, voter, receipt, publicUrl));
    return true;
  } catch {
    return false;
  }
};
