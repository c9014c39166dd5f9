import type { CastFor, Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import { shownState } from "../domain/votes/shown-state.ts";
import { withDeputies } from "../domain/votes/standing-in.ts";
import type { BallotBoxes, Clock, Links, Mandates, Registry, Sessions } from "../ports.ts";
import { followLink, type DeadReason } from "./follow-link.ts";
import { seatedIn, type SeatedNeeds } from "./seated-in.ts";

/** What following a ballot link needs. */
export type BallotLinkNeeds = SeatedNeeds & {
  readonly sessions: Pick<Sessions, "find">;
  readonly ballotBoxes: Pick<BallotBoxes, "marker">;
  readonly mandates: Pick<Mandates, "find">;
  readonly links: Pick<Links, "find">;
  readonly registry: Pick<Registry, "holdersOf">;
  readonly clock: Clock;
};

/** Where a voter's link leads now. */
export type FollowedBallot =
  | { readonly outcome: "dead"; readonly why: DeadReason }
  | {
      /**
       * `deputed`: the member has named a deputy, and may only take that back. `not-yet`: the session
       * opens later.
       */
      readonly outcome: "open" | "already-cast" | "deputed" | "closed" | "not-yet";
      readonly session: Session;
      /** The member whose vote it is, with what a deputy may not judge either. */
      readonly voter: Voter;
      /** The round that the link was made for. */
      readonly round: number;
      /** How the ballot came in, where the member did not cast it. */
      readonly how?: CastFor | undefined;
      readonly mandate?: Mandate | undefined;
      /** The link is the deputy's own. */
      readonly byDeputy: boolean;
    };

/** A ballot link, its session and its voter, and whether whoever holds it may still vote. */
export const followBallotLink =
  (needs: BallotLinkNeeds) =>
  async (token: string): Promise<FollowedBallot> => {
    const followed = await followLink(needs)(token, "ballot");
    if (followed.outcome === "dead") return followed;
    const { subjectId, personId, deputyFor, occasion: round } = followed.link;
    const found = await needs.sessions.find(subjectId);
    if (!found) throw new NotFound("session");
    const listed = await seatedIn(needs)(found, round);
    const memberId = deputyFor ?? personId;
    const mandate = await needs.mandates.find(listed.id, round, memberId);
    const byDeputy = deputyFor !== undefined;
    if (byDeputy && mandate?.deputyId !== personId)
      return { outcome: "dead", why: "mandate-ended" };
    const session = withDeputies(listed, mandate ? [mandate] : []);
    const voter = session.electorate.find((one) => one.personId === memberId);
    if (!voter) throw new NotFound("session");
    const seen = { session: listed, voter, round, mandate, byDeputy };

    const marker = await needs.ballotBoxes.marker(listed.id, round, memberId);
    if (marker) return { ...seen, outcome: "already-cast", how: marker.how };
    const over = listed.state !== "open" || listed.round !== round;
    const late = listed.closesAt <= needs.clock.now();
    if (over || late) return { ...seen, outcome: "closed" };
    if (mandate && !byDeputy) return { ...seen, outcome: "deputed" };
    const early = shownState(listed, needs.clock.now()) === "called";
    return { ...seen, outcome: early ? "not-yet" : "open" };
  };
