import type { Awardee, Decision } from "../../schemas/decision.ts";
import type { Link } from "../../schemas/link.ts";
import { NotFound } from "../domain/errors.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import type { Clock, Decisions, Links, Nominations, Registry } from "../ports.ts";
import { followLink, type DeadReason } from "./follow-link.ts";

/** What following a link to sign needs. */
export type SignLinkNeeds = {
  readonly links: Pick<Links, "find">;
  readonly registry: Pick<Registry, "holdersOf">;
  readonly clock: Clock;
  readonly decisions: Pick<Decisions, "find">;
  readonly nominations: Pick<Nominations, "findMany">;
};

/** A decision that may be signed, as it stands now. */
export type Signable = {
  readonly outcome: "waiting";
  readonly link: Link;
  /** With those awardees only whose nominations still stand. */
  readonly decision: Decision;
  readonly gone: readonly Awardee[];
  /** While anybody on the list is frozen it cannot be signed, and has to be drawn up anew. */
  readonly frozen: readonly Awardee[];
};

/** What a link to sign is worth: nothing any more, a signature, or a look at the one that stands. */
export type FollowedSignLink =
  | { readonly outcome: "dead"; readonly why: DeadReason }
  | { readonly outcome: "signed"; readonly decision: Decision }
  | Signable;

/** What a mailed link to sign shows now. Nominations that were withdrawn leave the decision. */
export const followSignLink =
  (needs: SignLinkNeeds) =>
  async (token: string): Promise<FollowedSignLink> => {
    const followed = await followLink(needs)(token, "sign");
    if (followed.outcome === "dead") return { outcome: "dead", why: followed.why };
    const { link } = followed;
    const decision = await needs.decisions.find(link.subjectId);
    if (!decision) throw new NotFound("link");
    if (decision.state === "cancelled") return { outcome: "dead", why: "cancelled" };
    if (decision.state !== "waiting") return { outcome: "signed", decision };
    // What amends another decision concerns nominations that have ended, and all of them.
    if (decision.amends) return { outcome: "waiting", link, decision, gone: [], frozen: [] };
    const found = await needs.nominations.findMany(
      decision.awardees.map(({ nominationId }) => nominationId),
    );
    const stands = ({ nominationId }: Awardee) =>
      found.some(({ id, state }) => id === nominationId && state !== "closed");
    return {
      outcome: "waiting",
      link,
      decision: { ...decision, awardees: decision.awardees.filter(stands) },
      gone: decision.awardees.filter((awardee) => !stands(awardee)),
      frozen: decision.awardees.filter(({ nominationId }) =>
        found.some((one) => one.id === nominationId && isFrozen(one)),
      ),
    };
  };
