import type { Link, LinkPurpose, VoidReason } from "../../schemas/link.ts";
import { dayOf } from "../domain/dates.ts";
import { NotFound } from "../domain/errors.ts";
import type { Clock, Links, Registry } from "../ports.ts";

type Needs = {
  readonly links: Pick<Links, "find">;
  readonly registry: Pick<Registry, "holdersOf">;
  readonly clock: Clock;
};

/** Why a link that was once good does nothing any more. */
export type DeadReason = VoidReason | "expired";

/** A link that may act, or one that was good once and why it is no longer. */
export type FollowedLink =
  | { readonly outcome: "live"; readonly link: Link }
  | { readonly outcome: "dead"; readonly why: DeadReason; readonly link: Link };

/**
 * What a mailed link is worth now. An unknown link, and one made for another purpose, are
 * `NotFound` alike, so that nobody learns which links exist.
 */
export const followLink =
  ({ links, registry, clock }: Needs) =>
  async (token: string, purpose: LinkPurpose): Promise<FollowedLink> => {
    const link = await links.find(token);
    if (link?.purpose !== purpose) throw new NotFound("link");
    const why = link.void ?? (await holderChanged(registry, clock, link)) ?? expired(clock, link);
    return why === undefined ? { outcome: "live", link } : { outcome: "dead", why, link };
  };

/**
 * Work belongs to the role: whoever no longer holds it, or its address, may not act. A deputy acts as
 * long as the member who named the deputy holds it.
 */
const holderChanged = async (
  registry: Needs["registry"],
  clock: Clock,
  { role, organisationId, personId, email, deputyFor }: Link,
): Promise<DeadReason | undefined> => {
  const holders = await registry.holdersOf({ role, organisationId }, dayOf(clock.now()));
  const holder = holders.find(({ person }) => person.id === (deputyFor ?? personId));
  if (!holder) return "role-passed";
  if (deputyFor !== undefined) return undefined;
  return holder.person.email === email ? undefined : "address-changed";
};

const expired = (clock: Clock, { expires }: Link): DeadReason | undefined =>
  expires <= clock.now() ? "expired" : undefined;
