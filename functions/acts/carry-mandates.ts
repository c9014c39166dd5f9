import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session } from "../../schemas/session.ts";
import { ballotMailId } from "../domain/notices/votes.ts";
import { absenceRuleFor } from "../domain/votes/absence-rule-for.ts";
import { mayNotStandIn } from "../domain/votes/may-stand-in.ts";
import type { Clock, Mailer, Mandates } from "../ports.ts";
import { standingMandates } from "./standing-mandates.ts";

type Needs = {
  readonly mandates: Pick<Mandates, "find" | "name">;
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
    const carried: Mandate[] = [];
    for (const before of await standingMandates(needs)(session, round - 1)) {
      const member = session.electorate.find(({ personId }) => personId === before.memberId);
      const mandate = { ...before, round };
      const naming = { session, mandate, registered: true, others: carried };
      if (!member || mayNotStandIn({ ...naming, member }, absenceRuleFor(session))) continue;
      // Once the member was asked, a mandate that is not there was taken back.
      if (!(await needs.mailer.wasSent(ballotMailId(id, round, before.memberId)))) {
        await needs.mandates.name(mandate, needs.clock.now());
      }
      const standing = await needs.mandates.find(id, round, before.memberId);
      if (standing) carried.push(standing);
    }
    return carried;
  };
