import { readStanding, type StandingNeeds } from "../acts/read-standing.ts";
import { deskSeat, ownerSeat, seatOf } from "../domain/permissions.ts";
import type { Said } from "../pages/nomination-view.ts";
import { ShowNominationPage } from "../pages/show-nomination.tsx";
import { clock, decisions, mailRecords, nominations, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

/** Where one nomination is, with whom, since when, and what comes next. */
export const showNomination =
  (needs: StandingNeeds) =>
  async ({ viewer, params, frame, query }: SignedInVisit): Promise<Reply> => {
    const standing = await readStanding(needs)(viewer, params["id"], frame.language);
    const { nomination } = standing;
    return show(
      ShowNominationPage({
        ...standing,
        frame,
        is: {
          owner: ownerSeat(viewer, nomination) !== undefined,
          desk: deskSeat(viewer) !== undefined,
          reviewer: seatOf(viewer, ["reviewer"], nomination.allianceId) !== undefined,
        },
        said: saidOf(query.get("said")),
      }),
    );
  };

const known: readonly Said[] = [
  ...(["submitted", "withdrawn", "saved", "sealed", "reminded", "changed"] as const),
  ...(["frozen", "unfrozen"] as const),
];
const saidOf = (text: string | null): Said | undefined => known.find((said) => said === text);

export const handler = page({
  name: "show-nomination",
  for: "signed-in",
  run: (visit) =>
    showNomination({
      nominations: nominations(),
      decisions: decisions(),
      registry: registry(),
      mails: mailRecords(),
      clock: clock(),
    })(visit),
});
