import type { Amended } from "../../schemas/decision.ts";
import type { Language } from "../../schemas/primitives.ts";
import type { DossierVersion } from "../../schemas/dossier.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { dayOf } from "../domain/dates.ts";
import { checklist } from "../domain/dossier/checklist.ts";
import { describedAt } from "../domain/dossier/described-at.ts";
import type { NominationStanding } from "../domain/dossier/nomination-standing.ts";
import { story } from "../domain/dossier/story.ts";
import { trackOf } from "../domain/dossier/track.ts";
import { NotFound } from "../domain/errors.ts";
import type { Viewer } from "../domain/frame.ts";
import { freezeSeat } from "../domain/permissions.ts";
import { routeFor } from "../domain/routes.ts";
import { workingDaysBetween } from "../domain/working-days.ts";
import type { Clock, Decisions, MailRecords, Nominations, Registry } from "../ports.ts";
import { findReadable } from "./find-nomination.ts";
import { knownNames } from "./known-names.ts";

/** What reading the standing of a nomination needs. */
export type StandingNeeds = {
  readonly nominations: Pick<Nominations, "find" | "files" | "events" | "dossier">;
  readonly decisions: Pick<Decisions, "find">;
  readonly registry: Pick<
    Registry,
    "season" | "organisation" | "organisations" | "person" | "holdersOf"
  >;
  readonly mails: Pick<MailRecords, "about">;
  readonly clock: Clock;
};

const versionsShown = 10;

/** A nomination that the viewer may read, with whom it is, since when, and what comes next. */
export const readStanding =
  (needs: StandingNeeds) =>
  async (
    viewer: Viewer,
    asked: string | undefined,
    language: Language,
  ): Promise<NominationStanding> => {
    const nomination = await findReadable(needs)(viewer, asked);
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
    return {
      nomination,
      season,
      owner,
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
      frozenBy: names.people.find((one) => one.id === nomination.frozen?.by)?.name ?? "",
      story: story(events, sent, names, language, freezeSeat(viewer) !== undefined),
    };
  };

/** What later decisions did to this award, in their order. */
const amendedSince = async (
  { decisions }: Pick<StandingNeeds, "decisions">,
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
