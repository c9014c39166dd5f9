import type { Succession } from "../../schemas/ballot-box.ts";
import type { Session } from "../../schemas/session.ts";
import { withSuccessors } from "../domain/votes/with-successors.ts";
import type { Successions } from "../ports.ts";

/** What knowing who votes for a seat needs. */
export type SeatedNeeds = { readonly successions: Pick<Successions, "find"> };

/**
 * A session with the members who vote in a round: the box is asked about the seats that were passed
 * on, and about no others.
 */
export const seatedIn =
  ({ successions }: SeatedNeeds) =>
  async (session: Session, round: number): Promise<Session> => {
    const seats = new Set((session.passed ?? []).map(({ memberId }) => memberId));
    const found: Succession[] = [];
    for (const seat of seats) {
      let next = await successions.find(session.id, round, seat);
      while (next) {
        found.push(next);
        next = await successions.find(session.id, round, next.personId);
      }
    }
    return withSuccessors(session, found);
  };
