import type { Session, Voter } from "../../schemas/session.ts";
import { NotFound } from "../domain/errors.ts";
import type { BallotBoxes, Clock, Links, Registry, Sessions } from "../ports.ts";
import { followLink, type DeadReason } from "./follow-link.ts";

/** What following a ballot link needs. */
export type BallotLinkNeeds = {
  readonly sessions: Pick<Sessions, "find">;
  readonly ballotBoxes: Pick<BallotBoxes, "hasVoted">;
  readonly links: Pick<Links, "find">;
  readonly registry: Pick<Registry, "holdersOf">;
  readonly clock: Clock;
};

/** Where a voter's link leads now. */
export type FollowedBallot =
  | { readonly outcome: "dead"; readonly why: DeadReason }
  | {
      readonly outcome: "open" | "already-cast" | "closed";
      readonly session: Session;
      readonly voter: Voter;
      /** The round that the link was made for. */
      readonly round: number;
    };

/** A ballot link, its session and its voter, and whether the voter may still vote. */
export const followBallotLink =
  (needs: BallotLinkNeeds) =>
  async (token: string): Promise<FollowedBallot> => {
    const followed = await followLink(needs)(token, "ballot");
    if (followed.outcome === "dead") return followed;
    const { subjectId, personId, occasion: round } = followed.link;
    const session = await needs.sessions.find(subjectId);
    const voter = session?.electorate.find((one) => one.personId === personId);
    if (!session || !voter) throw new NotFound("session");
    if (await needs.ballotBoxes.hasVoted(session.id, round, personId)) {
      return { outcome: "already-cast", session, voter, round };
    }
    const over = session.state !== "open" || session.round !== round;
    const late = session.closesAt <= needs.clock.now();
    return { outcome: over || late ? "closed" : "open", session, voter, round };
  };
