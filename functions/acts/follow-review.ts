import type { Link } from "../../schemas/link.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { NotFound } from "../domain/errors.ts";
import type { Clock, Links, Nominations, Registry } from "../ports.ts";
import { followLink, type DeadReason } from "./follow-link.ts";

/** What following a review link needs. */
export type FollowReviewNeeds = {
  readonly links: Pick<Links, "find">;
  readonly nominations: Pick<Nominations, "find" | "stage">;
  readonly registry: Pick<Registry, "holdersOf">;
  readonly clock: Clock;
};

/** What a review link opens: a nomination at one visit of one stage. */
export type ReviewWork = {
  readonly link: Link;
  readonly nomination: Nomination;
  readonly stage: StageRecord;
};

/** Where a review link leads now. */
export type FollowedReview =
  | { readonly outcome: "dead"; readonly why: DeadReason }
  | (ReviewWork & { readonly outcome: "open" | "answered" });

/** Reasons that end the person's part in it: such a link tells nothing about the nomination. */
const personal: readonly DeadReason[] = [
  "reassigned",
  "address-changed",
  "recused",
  "role-passed",
  "cancelled",
];

/**
 * A review link, the nomination and the visit it is bound to. An answered stage says what stands
 * even when the link can act no more, as long as its reader still has a part in it.
 */
export const followReview =
  (needs: FollowReviewNeeds) =>
  async (token: string): Promise<FollowedReview> => {
    const followed = await followLink(needs)(token, "review");
    const { link } = followed;
    if (followed.outcome === "dead" && personal.includes(followed.why)) return followed;
    const nomination = await needs.nominations.find(link.subjectId);
    const stage = await needs.nominations.stage(link.subjectId, link.occasion);
    if (!nomination || !stage) throw new NotFound("review");

    const outcome = stage.answer?.outcome;
    if (outcome === "withdrawn") return { outcome: "dead", why: "withdrawn" };
    if (outcome === "lapsed") return { outcome: "dead", why: "expired" };
    if (outcome !== undefined) {
      return reassigned(link, stage)
        ? { outcome: "dead", why: "reassigned" }
        : { outcome: "answered", link, nomination, stage };
    }
    const why = followed.outcome === "dead" ? followed.why : outdated(link, nomination, stage);
    return why === undefined
      ? { outcome: "open", link, nomination, stage }
      : { outcome: "dead", why };
  };

/** Why a link no longer fits what it was made for: another visit, dossier or holder. */
export const outdated = (
  link: Link,
  nomination: Nomination,
  stage: StageRecord | undefined,
): DeadReason | undefined => {
  if (nomination.ending === "withdrawn") return "withdrawn";
  if (link.dossierHash !== nomination.dossierHash) return "new-version";
  if (nomination.state !== "in-stage" || nomination.visit !== link.occasion) return "superseded";
  if (stage && reassigned(link, stage)) return "reassigned";
  return seatDiffers(link, nomination.holder) ? "reassigned" : undefined;
};

const reassigned = (link: Link, { holder }: StageRecord) => seatDiffers(link, holder);

const seatDiffers = (link: Link, holder: Nomination["holder"]) =>
  holder?.role !== link.role || holder.organisationId !== link.organisationId;
