import { AwardCodeSchema } from "../../schemas/nomination.ts";
import { Id, Slug } from "../../schemas/primitives.ts";
import { gatherDecision } from "../acts/gather-decision.ts";
import { Forbidden, InvalidInput } from "../domain/errors.ts";
import { deskSeat } from "../domain/permissions.ts";
import { clock, decisions, executions, nominations, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, type Reply } from "../runtime/reply.ts";

type Needs = Parameters<typeof gatherDecision>[0];

/** Draws up a decision for the nominations that wait for one. Sending the form twice makes one. */
export const draftDecision =
  (needs: Needs) =>
  async ({ viewer, form }: Pick<SignedInVisit, "viewer" | "form">): Promise<Reply> => {
    const seat = deskSeat(viewer);
    if (!seat) throw new Forbidden("desk");
    const season = Slug.safeParse(form.get("season"));
    const award = AwardCodeSchema.safeParse(form.get("award"));
    const id = Id.safeParse(form.get("decision"));
    const before = Id.optional().safeParse(form.get("before") ?? undefined);
    if (!season.success || !before.success || !award.success || !id.data?.startsWith("d-")) {
      throw new InvalidInput("decision");
    }
    const { personId, role, organisationId } = seat;
    const gathered = await gatherDecision(needs)({
      id: id.data,
      seasonId: season.data,
      award: award.data,
      before: before.data,
      actor: { kind: "person", personId, role, organisationId },
    });
    return seeOther(`/decisions?result=${gathered === "drafted" ? "drafted" : "nothing"}`);
  };

export const handler = page({
  name: "draft-decision",
  for: "signed-in",
  run: (visit) =>
    draftDecision({
      decisions: decisions(),
      executions: executions(),
      nominations: nominations(),
      registry: registry(),
      clock: clock(),
    })(visit),
});
