import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { findOwn } from "../acts/find-nomination.ts";
import { seatThatReturned } from "../acts/seat-that-returned.ts";
import { hindrances, submitDossier, type SubmitNeeds } from "../acts/submit-dossier.ts";
import { dayOf } from "../domain/dates.ts";
import { checklist } from "../domain/dossier/checklist.ts";
import { describedAt } from "../domain/dossier/described-at.ts";
import { mayEdit } from "../domain/dossier/editing.ts";
import { doubtfulCitations } from "../domain/doubtful-citations.ts";
import { NotFound } from "../domain/errors.ts";
import { holderOf } from "../domain/holders.ts";
import { routeFor } from "../domain/routes.ts";
import { dueAfter } from "../domain/working-days.ts";
import { SubmitNominationPage } from "../pages/submit-nomination.tsx";
import {
  clock,
  digester,
  executions,
  links,
  mailer,
  nominations,
  publicUrl,
  registry,
} from "../runtime/container.ts";
import { page, type SignedInVisit } from "../runtime/page.ts";
import { seeOther, show, type Reply } from "../runtime/reply.ts";

/** Everything once more before it goes out; the POST sends it. */
export const submitNomination =
  (needs: SubmitNeeds) =>
  async (visit: SignedInVisit): Promise<Reply> => {
    const { nomination, seat } = await findOwn(needs)(visit.viewer, visit.params["id"]);
    const there = `/nominations/${nomination.id}`;
    if (visit.method === "GET") {
      return mayEdit(nomination) ? review(needs, visit, nomination) : seeOther(there);
    }
    const done = await submitDossier(needs)({
      nominationId: nomination.id,
      seat,
      seenVersion: Number(visit.form.get("seen") ?? Number.NaN),
    });
    switch (done.outcome) {
      case "submitted":
      case "already":
        return seeOther(`${there}?said=submitted`);
      case "closed":
        return seeOther(there);
      case "changed-meanwhile":
        return review(needs, visit, await findAgain(needs, nomination), "changed");
      case "refused":
        return review(needs, visit, nomination, "refused");
    }
  };

const findAgain = async ({ nominations }: SubmitNeeds, { id }: Nomination) => {
  const nomination = await nominations.find(id);
  if (!nomination) throw new NotFound("nomination");
  return nomination;
};

const review = async (
  needs: SubmitNeeds,
  { frame }: SignedInVisit,
  nomination: Nomination,
  after?: "changed" | "refused",
): Promise<Reply> => {
  const { nominations, registry } = needs;
  const [season, owner, files, events] = await Promise.all([
    registry.season(nomination.seasonId),
    registry.organisation(nomination.ownerId),
    nominations.files(nomination.id),
    nominations.events(nomination.id),
  ]);
  if (!season || !owner) throw new NotFound("season");
  const now = needs.clock.now();
  const { achievements, earlierAwards } = nomination;
  return show(
    SubmitNominationPage({
      frame,
      nomination,
      season,
      owner,
      list: checklist({ nomination, files, describedAt: describedAt(events) }),
      ...(await hindrances(needs, nomination)),
      doubts: doubtfulCitations(`${achievements}\n${earlierAwards}`, dayOf(now)),
      next: await nextHolder(needs, nomination, season, owner),
      changed: after === "changed",
    }),
    after === "changed" ? 409 : after === "refused" ? 422 : 200,
  );
};

/** With whom the dossier will be, and until when, if it is sent now. */
const nextHolder = async (
  needs: SubmitNeeds,
  nomination: Nomination,
  season: NonNullable<Awaited<ReturnType<SubmitNeeds["registry"]["season"]>>>,
  owner: NonNullable<Awaited<ReturnType<SubmitNeeds["registry"]["organisation"]>>>,
) => {
  const { registry, clock } = needs;
  const { id, award, clusterId, visit } = nomination;
  const route = routeFor({ award, season: season.kind, owner: owner.kind });
  const stage = (nomination.route.length > 0 ? nomination.route : route)[nomination.current];
  if (!stage) throw new NotFound("stage");
  const cluster =
    clusterId === undefined ? undefined : await registry.cluster(clusterId, season.year);
  const holder =
    (await seatThatReturned(needs)(id, stage.name, visit)) ??
    holderOf(stage.name, nomination, cluster);
  const body = await registry.organisation(holder.organisationId);
  return {
    place: body?.name ?? holder.organisationId,
    due: dueAfter(clock.now(), stageOf(stage.name).workingDays),
  };
};

export const handler = page({
  name: "submit-nomination",
  for: "signed-in",
  run: (visit) =>
    submitNomination({
      nominations: nominations(),
      registry: registry(),
      executions: executions(),
      links: links(),
      mailer: mailer(),
      clock: clock(),
      digester: digester(),
      publicUrl: publicUrl(),
    })(visit),
});
