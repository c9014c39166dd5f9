import type { Nomination } from "../../schemas/nomination.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { askHolder } from "../acts/ask-holder.ts";
import { reviewingSeats } from "../acts/reviewing-seats.ts";
import { backToDesk } from "../domain/desk/back-to-desk.ts";
import { formIdOf, mayReassign } from "../domain/desk/desk-row.ts";
import { readReassignment, reassigned, type SeatChoice } from "../domain/desk/reassignment.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { Forbidden, IllegalMove, NotFound } from "../domain/errors.ts";
import { deskSeat } from "../domain/permissions.ts";
import { ReassignPage } from "../pages/reassign.tsx";
import type { Clock, Links, Mailer, Nominations, Registry } from "../ports.ts";
import { clock, links, mailer, nominations, publicUrl, registry } from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly registry: Registry;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

/** Gives a review to another seat: chosen on GET, done on POST, once for each showing of the form. */
export const reassignStage =
  (needs: Needs) =>
  async ({ frame, viewer, method, params, form }: SignedInVisit): Promise<Reply> => {
    const seat = deskSeat(viewer);
    if (!seat) throw new Forbidden("desk");
    const nomination = await needs.nominations.find(params["id"] ?? "");
    if (!nomination) throw new NotFound("nomination");
    const stage = await needs.nominations.stage(nomination.id, nomination.visit);
    const current = method === "GET" || form.get("form") === formIdOf(nomination);
    // Sent twice, or answered meanwhile: the list shows where it is now.
    if (!current) return seeOther(backToDesk("/desk", "changed"));
    if (!stage || stage.answer || !mayReassign(nomination)) throw new IllegalMove("no review");

    const choices = await reviewingSeats(needs)(nomination);
    const body = await needs.registry.organisation(stage.holder.organisationId);
    const facts = { frame, nomination, holder: body?.name ?? "", choices };
    if (method === "GET") return show(ReassignPage(facts));
    const read = readReassignment(form, choices);
    if (read.outcome === "incomplete") {
      const typed = { to: form.get("to") ?? "", reason: form.get("reason") ?? "" };
      return show(ReassignPage({ ...facts, typed, wrong: read.wrong }), 422);
    }
    await give(needs, { nomination, stage, seat, ...read });
    return seeOther(backToDesk("/desk", "reassigned"));
  };

type Gift = {
  readonly nomination: Nomination;
  readonly stage: StageRecord;
  readonly seat: PersonRole;
  readonly choice: SeatChoice;
  readonly reason: string;
};

const give = async (needs: Needs, { nomination, stage, seat, choice, reason }: Gift) => {
  const at = needs.clock.now();
  const next = reassigned(nomination, stage, choice.seat, { actor: actorIn(seat), at, reason });
  const saved = await needs.nominations.save({
    before: nomination,
    after: next.after,
    events: [next.event],
    stage: next.stage,
  });
  // From here on the old links do nothing: they name a seat that no longer holds the stage.
  await needs.links.void(nomination.id, "reassigned", { purpose: "review" });
  await askHolder(needs)(saved, next.stage, `a${stage.version}`);
};

export const handler = page({
  name: "reassign-stage",
  for: "signed-in",
  run: (visit) =>
    reassignStage({
      nominations: nominations(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
