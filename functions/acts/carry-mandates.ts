import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session } from "../../schemas/session.ts";
import { ballotMailId } from "../domain/notices/votes.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { mayNotStandIn } from "../domain/votes/may-stand-in.ts";
import { takesBallots } from "../domain/votes/takes-ballots.ts";
import type { BallotBoxes, Clock, Mailer, Mandates } from "../ports.ts";
import { standingMandates } from "./standing-mandates.ts";

type Needs = {
  readonly mandates: Pick<Mandates, "find" | "name">;
  readonly ballotBoxes: Pick<BallotBoxes, "find">;
  readonly mailer: Pick<Mailer, "wasSent">;
  readonly clock: Clock;
};

/**
 * Lets deputies go on in the next round, and answers with those who stand in it. One who may judge
 * nobody of a shorter list stays behind, and the member is asked again. A repeat changes nothing.
 */
export const carryMandates =
  (needs: Needs) =>
  async (session: Session): Promise<Mandate[]> => {
    const { id, round } = session;
    if (round === 1) return standingMandates(needs)(session, round);
    for (const before of await standingMandates(needs)(session, round - 1)) {
      // Once the member was asked, a mandate that is not there was taken back.
      if (await needs.mailer.wasSent(ballotMailId(id, round, before.memberId))) continue;
      await carry(needs, session, { ...before, round });
    }
    return standingMandates(needs)(session, round);
  };

/** Judged anew as often as somebody who was asked already names a deputy in between. */
const carry = async (needs: Needs, session: Session, mandate: Mandate): Promise<void> => {
  const { mandates, ballotBoxes, clock } = needs;
  const member = session.electorate.find(({ personId }) => personId === mandate.memberId);
  for (;;) {
    const box = await ballotBoxes.find(session.id, session.round);
    if (!member || !takesBallots(box, clock.now())) return;
    const others = await standingMandates(needs)(session, session.round);
    const naming = { session, mandate, registered: true, others };
    if (mayNotStandIn({ ...naming, member }, absenceRuleFor(session))) return;
    if ((await mandates.name(mandate, clock.now(), box.seating ?? 0)) !== "changed") return;
  }
};
