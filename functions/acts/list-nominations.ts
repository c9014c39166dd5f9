import type { Nomination } from "../../schemas/nomination.ts";
import type { RoleName } from "../../schemas/registry.ts";
import type { Viewer } from "../domain/frame.ts";
import type { Nominations, Page } from "../ports.ts";

/** What the organisations for which somebody is an officer have nominated, newest first. */
export const ownNominations =
  ({ nominations }: { readonly nominations: Pick<Nominations, "ofOwner"> }) =>
  (viewer: Viewer, cursor?: string): Promise<Page<Nomination>> =>
    joined(viewer, "officer", (organisationId) => nominations.ofOwner(organisationId, cursor));

/** What waits for the alliances for which somebody reviews, by due date. */
export const awaitedNominations =
  ({ nominations }: { readonly nominations: Pick<Nominations, "heldBy"> }) =>
  (viewer: Viewer, cursor?: string): Promise<Page<Nomination>> =>
    joined(viewer, "reviewer", (organisationId) =>
      nominations.heldBy({ role: "reviewer", organisationId }, cursor),
    );

/** Pages of several organisations cannot be joined; whoever serves more than one sees the first. */
const joined = async (
  { seats }: Viewer,
  wanted: RoleName,
  pageOf: (organisationId: string) => Promise<Page<Nomination>>,
): Promise<Page<Nomination>> => {
  const own = seats.filter(({ role }) => role === wanted);
  const pages = await Promise.all(own.map(({ organisationId }) => pageOf(organisationId)));
  const next = pages.length === 1 ? pages[0]?.next : undefined;
  return { items: pages.flatMap(({ items }) => items), ...(next !== undefined && { next }) };
};
