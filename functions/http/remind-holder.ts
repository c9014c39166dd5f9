import { askAgain, type AskAgainNeeds } from "../acts/ask-again.ts";
import { backToDesk } from "../domain/desk/back-to-desk.ts";
import { formIdOf, mayRemind } from "../domain/desk/desk-row.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { Forbidden, NotFound, StaleWrite } from "../domain/errors.ts";
import { deskSeat } from "../domain/permissions.ts";
import type { Nominations, Sessions } from "../ports.ts";
import {
  clock,
  links,
  mailer,
  nominations,
  publicUrl,
  registry,
  sessions,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, type Reply } from "../runtime/reply.ts";

type Needs = AskAgainNeeds & {
  readonly nominations: Nominations;
  readonly sessions: Pick<Sessions, "unfinished">;
};

/**
 * Asks a nomination's holder again, once for each showing of the form: the event is written first,
 * on the condition that nothing has changed since the form was shown.
 */
export const remindHolder =
  (needs: Needs) =>
  async ({ viewer, params, form }: SignedInVisit): Promise<Reply> => {
    const seat = deskSeat(viewer);
    if (!seat) throw new Forbidden("desk");
    const back = (said: "reminded" | "changed") => seeOther(backToDesk(form.get("to"), said));
    const { nominations } = needs;
    const nomination = await nominations.find(params["id"] ?? "");
    if (!nomination) throw new NotFound("nomination");
    const stage = await nominations.stage(nomination.id, nomination.visit);
    const current = form.get("form") === formIdOf(nomination);
    if (!stage || stage.answer || !current) return back("changed");
    if (!mayRemind(nomination, await needs.sessions.unfinished())) return back("changed");

    const at = needs.clock.now();
    try {
      const saved = await nominations.save({
        before: nomination,
        after: { ...nomination, updatedAt: at },
        events: [
          {
            kind: "reminded",
            at,
            actor: actorIn(seat),
            facts: { stage: stage.stage, organisation: stage.holder.organisationId },
          },
        ],
      });
      await askAgain(needs)(saved, stage, `m${nomination.version}`);
      return back("reminded");
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error;
      return back("changed");
    }
  };

export const handler = page({
  name: "remind-holder",
  for: "signed-in",
  run: (visit) =>
    remindHolder({
      nominations: nominations(),
      sessions: sessions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
