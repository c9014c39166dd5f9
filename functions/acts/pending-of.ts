import type { Session, Voter } from "../../schemas/session.ts";
import { dayOf } from "../domain/dates.ts";
import { nothingPendingCanChange } from "../domain/votes/nothing-pending-can-change.ts";
import { votersOf } from "../domain/votes/rounds.ts";
import type { BallotBoxes, Nominations } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { goneFrom } from "./gone-from.ts";
import { seatedIn, type SeatedNeeds } from "./seated-in.ts";

/** What looking for missing ballots needs. */
export type PendingNeeds = SeatedNeeds & {
  readonly ballotBoxes: Pick<BallotBoxes, "hasVoted">;
  readonly nominations: Pick<Nominations, "findMany">;
};

/** Whose ballots are missing in the round that is open, and whether none of them can matter. */
export type Pending = { readonly voters: readonly Voter[]; readonly idle: boolean };

/** Who has not voted yet: for sending mails, never for showing. */
export const pendingOf =
  (needs: PendingNeeds) =>
  async (listed: Session): Promise<Pending> => {
    const { id, round, opensAt } = listed;
    const session = await seatedIn(needs)(listed, round);
    const all = votersOf(session, round);
    const marked = await fewAtOnce(all, ({ personId }) =>
      needs.ballotBoxes.hasVoted(id, round, personId),
    );
    const voters = all.filter((_voter, at) => marked[at] !== true);
    const voted = new Set(all.filter((_voter, at) => marked[at]).map(({ personId }) => personId));
    const { gone } = await goneFrom(needs)(session, round);
    const day = dayOf(opensAt);
    return { voters, idle: nothingPendingCanChange({ session, round, day, voted, gone }) };
  };
