import { awaitedNominations, ownNominations } from "../acts/list-nominations.ts";
import { workOrder } from "../domain/dossier/work-order.ts";
import { Forbidden } from "../domain/errors.ts";
import { deskSeat, seatOf } from "../domain/permissions.ts";
import { ListNominationsPage } from "../pages/list-nominations.tsx";
import type { Nominations, Registry } from "../ports.ts";
import { nominations, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Pick<Nominations, "ofOwner" | "heldBy">;
  readonly registry: Pick<Registry, "seasons" | "organisations">;
};

/** Mine, what needs me first; for a reviewer, what waits for the province. */
export const listNominations =
  (needs: Needs) =>
  async ({ viewer, frame, query }: SignedInVisit): Promise<Reply> => {
    const officer = seatOf(viewer, ["officer"]) !== undefined;
    const reviewer = seatOf(viewer, ["reviewer"]) !== undefined;
    if (!officer && !reviewer) {
      if (deskSeat(viewer)) return seeOther("/desk");
      throw new Forbidden("nominations");
    }
    const cursor = query.get("after") ?? undefined;
    const [mine, waiting, seasons] = await Promise.all([
      officer ? ownNominations(needs)(viewer, cursor) : undefined,
      reviewer && cursor === undefined ? awaitedNominations(needs)(viewer) : undefined,
      needs.registry.seasons(),
    ]);
    const organisationIds = [...(mine?.items ?? []), ...(waiting?.items ?? [])].flatMap(
      ({ ownerId, holder }) => (holder ? [ownerId, holder.organisationId] : [ownerId]),
    );
    return show(
      ListNominationsPage({
        frame,
        mine: mine && workOrder(mine.items),
        waiting: waiting?.items,
        seasons,
        organisations: await needs.registry.organisations(organisationIds),
        older: mine?.next,
        later: cursor !== undefined,
      }),
    );
  };

export const handler = page({
  name: "list-nominations",
  for: "signed-in",
  run: (visit) => listNominations({ nominations: nominations(), registry: registry() })(visit),
});
