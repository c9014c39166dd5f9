import type { Nomination } from "../../schemas/nomination.ts";
import { findReadable } from "../acts/find-nomination.ts";
import { markFreeze } from "../acts/mark-freeze.ts";
import { tellOfFreeze } from "../acts/tell-of-freeze.ts";
import { dayOf } from "../domain/dates.ts";
import { Forbidden, InvalidInput } from "../domain/errors.ts";
import { readFreeze, typedFreeze, type FreezeActName } from "../domain/freezes/read-freeze.ts";
import { freezeSeat } from "../domain/permissions.ts";
import { FreezeNominationPage } from "../pages/freeze-nomination.tsx";
import type { Clock, Decisions, Links, Mailer, Nominations, Registry } from "../ports.ts";
import {
  clock,
  decisions,
  links,
  mailer,
  nominations,
  publicUrl,
  registry,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly decisions: Pick<Decisions, "find">;
  readonly registry: Registry;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly publicUrl: string;
};

type PageFacts = Omit<Parameters<typeof FreezeNominationPage>[0], "markedBy">;

/** Freezes a nomination or lets it go on: its form on GET, the act on POST, once for each showing. */
export const freezeNomination =
  (needs: Needs) =>
  async ({ frame, viewer, method, params, form }: SignedInVisit): Promise<Reply> => {
    const seat = freezeSeat(viewer);
    if (!seat) throw new Forbidden("desk");
    const nomination = await findReadable(needs)(viewer, params["id"]);
    const underWay = nomination.state === "in-stage" || nomination.state === "returned";
    if (method === "GET") return shown(needs, { frame, nomination }, underWay ? 200 : 409);

    const act = actOf(form);
    const eventsShown = shownOf(form);
    const typed = typedFreeze(form);
    const read = readFreeze(act, typed, dayOf(needs.clock.now()));
    if (read.outcome === "incomplete") {
      // What is wrong with a form for something that stands otherwise now matters no more.
      const stale = (act === "lift") !== (nomination.frozen !== undefined);
      return stale || !underWay
        ? shown(needs, { frame, nomination, typed, stale: true }, 409)
        : shown(needs, { frame, nomination, typed, errors: read.errors }, 422);
    }
    const done = await markFreeze(needs)({
      ...{ nominationId: nomination.id, seat, shown: eventsShown, wanted: read.wanted },
    });
    if (done.outcome === "stale" || done.outcome === "not-under-way") {
      return shown(needs, { frame, nomination: done.nomination, typed, stale: true }, 409);
    }
    await tellOfFreeze(needs)(act, done.nomination, done.stage, String(eventsShown));
    return seeOther(saidAt(nomination, act));
  };

const saidAt = ({ id }: Nomination, act: FreezeActName): string =>
  `/nominations/${id}?said=${act === "freeze" ? "frozen" : "unfrozen"}`;

const shown = async (needs: Needs, facts: PageFacts, status: number): Promise<Reply> => {
  const { frozen } = facts.nomination;
  const by = frozen && (await needs.registry.person(frozen.by));
  return show(FreezeNominationPage({ ...facts, markedBy: by?.name ?? frozen?.by ?? "" }), status);
};

const actOf = (form: URLSearchParams): FreezeActName => {
  const [act, ...more] = form.getAll("act");
  if ((act !== "freeze" && act !== "lift") || more.length > 0) throw new InvalidInput("act");
  return act;
};

/** How many events the nomination had when the form was shown. */
const shownOf = (form: URLSearchParams): number => {
  const [shown = "", ...more] = form.getAll("shown");
  if (!/^\d{1,6}$/.test(shown) || more.length > 0) throw new InvalidInput("shown");
  return Number(shown);
};

export const handler = page({
  name: "freeze-nomination",
  for: "signed-in",
  run: (visit) =>
    freezeNomination({
      nominations: nominations(),
      decisions: decisions(),
      registry: registry(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      publicUrl: publicUrl(),
    })(visit),
});
