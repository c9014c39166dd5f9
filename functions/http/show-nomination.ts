import type { Amended } from "../../schemas/decision.ts";
import type { DossierVersion } from "../../schemas/dossier.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { SignedInVisit } from "../runtime/page.ts";
import { findReadable } from "../acts/find-nomination.ts";
import { knownNames } from "../acts/known-names.ts";
import { dayOf } from "../domain/dates.ts";
import { checklist } from "../domain/dossier/checklist.ts";
import { describedAt } from "../domain/dossier/described-at.ts";
import { story } from "../domain/dossier/story.ts";
import { trackOf } from "../domain/dossier/track.ts";
import { NotFound } from "../domain/errors.ts";
import { deskSeat, ownerSeat, seatOf } from "../domain/permissions.ts";
import { routeFor } from "../domain/routes.ts";
import { workingDaysBetween } from "../domain/working-days.ts";
import type { Said } from "../pages/nomination-view.ts";
import { ShowNominationPage } from "../pages/show-nomination.tsx";
import type { Clock, Decisions, MailRecords, Nominations, Registry } from "../ports.ts";
import { clock, decisions, mailRecords, nominations, registry } from "../runtime/container.ts";
import { page } from "../runtime/page.ts";
import { show, type Reply } from "../runtime/reply.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly decisions: Pick<Decisions, "find">;
  readonly registry: Registry;
  readonly mails: Pick<MailRecords, "about">;
  readonly clock: Clock;
};

const versionsShown = 10;

/** Where one nomination is, with whom, since when, and what comes next. */
export const showNomination =
  (needs: Needs) =>
  async ({ viewer, params, frame, query }: SignedInVisit): Promise<Reply> => {
    const nomination = await findReadable(needs)(viewer, params["id"]);
    const { nominations, registry, mails, clock } = needs;
    const { id, seasonId, ownerId, holder } = nomination;
    const [season, owner, files, events, sent, versions] = await Promise.all([
      registry.season(seasonId),
      registry.organisation(ownerId),
      nominations.files(id),
      nominations.events(id),
      mails.about(id),
      versionsOf(nominations, nomination),
    ]);
    if (!season || !owner) throw new NotFound("season");
    const now = clock.now();
    const names = await knownNames(registry)(events, holder ? [holder.organisationId] : []);
    const holders = holder ? await registry.holdersOf(holder, dayOf(now)) : [];
    const planned = routeFor({ award: nomination.award, season: season.kind, owner: owner.kind });
    const route = nomination.route.length > 0 ? nomination.route : planned;
    return show(
      ShowNominationPage({
        frame,
        nomination,
        season,
        owner,
        is: {
          owner: ownerSeat(viewer, nomination) !== undefined,
          desk: deskSeat(viewer) !== undefined,
          reviewer: seatOf(viewer, ["reviewer"], nomination.allianceId) !== undefined,
        },
        said: saidOf(query.get("said")),
        holder: holder && {
          place: names.organisations.find((one) => one.id === holder.organisationId)?.name ?? "",
          person: holders[0]?.person.name,
          daysLeft:
            nomination.due === undefined ? undefined : workingDaysBetween(now, nomination.due),
        },
        stops: trackOf(
          nomination,
          route.map(({ name }) => name),
        ),
        list: checklist({ nomination, files, describedAt: describedAt(events) }),
        files,
        versions,
        amended: await amendedSince(needs, nomination),
        story: story(events, sent, names, frame.language),
      }),
    );
  };

/** What later decisions did to this award, in their order. */
const amendedSince = async (
  { decisions }: Needs,
  { id, state, decisionId }: Nomination,
): Promise<readonly Amended[]> => {
  const decision =
    state === "closed" && decisionId !== undefined ? await decisions.find(decisionId) : undefined;
  return (decision?.amendedBy ?? []).filter(({ nominationIds }) => nominationIds.includes(id));
};

const versionsOf = async (
  { dossier }: Pick<Nominations, "dossier">,
  { id, dossierVersion }: Nomination,
): Promise<DossierVersion[]> => {
  const numbers = Array.from(
    { length: Math.min(dossierVersion, versionsShown) },
    (_, at) => dossierVersion - at,
  );
  const found = await Promise.all(numbers.map((number) => dossier(id, number)));
  return found.filter((version) => version !== undefined);
};

const known: readonly Said[] = ["submitted", "withdrawn", "saved", "sealed", "reminded"];
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
