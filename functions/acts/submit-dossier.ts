import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { PersonRole } from "../../schemas/registry.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { dayOf } from "../domain/dates.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { checklist, gapsOf, type Gap } from "../domain/dossier/checklist.ts";
import { eligibility, type Obstacle } from "../domain/dossier/eligibility.ts";
import { submission } from "../domain/dossier/submission.ts";
import { NotFound, StaleWrite } from "../domain/errors.ts";
import { submitted } from "../domain/notices/nomination.ts";
import { routeFor } from "../domain/routes.ts";
import type {
  Clock,
  Digester,
  Executions,
  Links,
  Mailer,
  Nominations,
  Registry,
} from "../ports.ts";
import { resumeAnswered } from "./answer-stage.ts";
import { pastAwardsOf } from "./begin-nomination.ts";
import { seatThatReturned } from "./seat-that-returned.ts";
import { tellOfficers } from "./tell-officers.ts";

/** What submitting needs. */
export type SubmitNeeds = {
  readonly nominations: Nominations;
  readonly registry: Registry;
  readonly executions: Executions;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly digester: Digester;
  readonly publicUrl: string;
};

/** Who submits what, as they saw it: another version of it is not what they agreed to. */
export type Submitting = {
  readonly nominationId: Id;
  readonly seat: PersonRole;
  readonly seenVersion: number;
};

/** What became of a submission. */
export type Submitted =
  | { readonly outcome: "submitted"; readonly nomination: Nomination }
  | { readonly outcome: "already"; readonly nomination: Nomination }
  | { readonly outcome: "closed"; readonly nomination: Nomination }
  | { readonly outcome: "changed-meanwhile" }
  | {
      readonly outcome: "refused";
      readonly gaps: readonly Gap[];
      readonly obstacles: readonly Obstacle[];
    };

/**
 * Seals a dossier and sends it on its way, or answers a return. Safe to repeat: what was submitted
 * stays, and whatever did not follow then (workflow, mail) is tried again.
 */
export const submitDossier =
  (needs: SubmitNeeds) =>
  async (wanted: Submitting): Promise<Submitted> => {
    const nomination = await needs.nominations.find(wanted.nominationId);
    if (!nomination) throw new NotFound("nomination");
    if (nomination.state === "closed") return { outcome: "closed", nomination };
    if (nomination.state === "in-stage") {
      await setOff(needs, nomination);
      return { outcome: "already", nomination };
    }
    if (nomination.version !== wanted.seenVersion) return { outcome: "changed-meanwhile" };
    const hindered = await hindrances(needs, nomination);
    if (hindered.gaps.length > 0 || hindered.obstacles.length > 0) {
      return { outcome: "refused", ...hindered };
    }
    return seal(needs, nomination, wanted);
  };

/** What keeps a dossier from being submitted now. A return may be answered after its season closed. */
export const hindrances = async (
  { nominations, registry, clock }: Pick<SubmitNeeds, "nominations" | "registry" | "clock">,
  nomination: Nomination,
): Promise<{ readonly gaps: readonly Gap[]; readonly obstacles: readonly Obstacle[] }> => {
  const gaps = gapsOf(checklist({ nomination, files: await nominations.files(nomination.id) }));
  if (nomination.state !== "draft") return { gaps, obstacles: [] };
  const { award, nominee } = nomination;
  const [season, owner] = await Promise.all([
    registry.season(nomination.seasonId),
    registry.organisation(nomination.ownerId),
  ]);
  if (!season || !owner) throw new NotFound("season");
  const campaign = await registry.campaign(season.campaignId);
  const pastAwards = await pastAwardsOf(registry, owner);
  const day = dayOf(clock.now());
  return { gaps, obstacles: eligibility({ season, campaign, award, nominee, pastAwards }, day) };
};

const seal = async (
  needs: SubmitNeeds,
  nomination: Nomination,
  { seat }: Submitting,
): Promise<Submitted> => {
  const { nominations, registry } = needs;
  const revision = await nominations.stage(nomination.id, nomination.visit);
  // A return that was answered otherwise meanwhile (withdrawn, lapsed) is no longer open.
  if (nomination.state === "returned" && (!revision || revision.answer)) {
    return { outcome: "changed-meanwhile" };
  }
  const actor = actorIn(seat);
  const at = needs.clock.now();
  const route =
    nomination.route.length > 0 ? nomination.route : await routeOf(registry, nomination);
  const stageName = route[nomination.current]?.name;
  const sealed = submission(
    {
      nomination,
      files: await nominations.files(nomination.id),
      route,
      cluster: await clusterOf(registry, nomination),
      returnedBy:
        stageName && (await seatThatReturned(needs)(nomination.id, stageName, nomination.visit)),
      actor,
      at,
    },
    needs.digester,
  );
  const stage: StageRecord | undefined = revision && {
    ...revision,
    answer: { outcome: "advanced" },
    answeredAt: at,
    answeredBy: actor,
  };
  try {
    const saved = await nominations.save({
      before: nomination,
      ...sealed,
      ...(stage && { stage }),
    });
    await setOff(needs, saved);
    return { outcome: "submitted", nomination: saved };
  } catch (error) {
    if (error instanceof StaleWrite) return { outcome: "changed-meanwhile" };
    throw error;
  }
};

const routeOf = async (registry: Registry, nomination: Nomination) => {
  const [season, owner] = await Promise.all([
    registry.season(nomination.seasonId),
    registry.organisation(nomination.ownerId),
  ]);
  if (!season || !owner) throw new NotFound("season");
  return routeFor({ award: nomination.award, season: season.kind, owner: owner.kind });
};

const clusterOf = async (registry: Registry, { clusterId, seasonId }: Nomination) => {
  const season = clusterId === undefined ? undefined : await registry.season(seasonId);
  return clusterId === undefined || !season ? undefined : registry.cluster(clusterId, season.year);
};

/**
 * Everything that follows a submission, each part once however often this runs. The submission
 * itself is safe by now: what fails here is made good by the sweep, and must not look like a loss.
 */
const setOff = async (needs: SubmitNeeds, nomination: Nomination): Promise<void> => {
  await Promise.allSettled([goOn(needs, nomination), tellSubmitted(needs, nomination)]);
};

const goOn = async (needs: SubmitNeeds, nomination: Nomination): Promise<void> => {
  if (nomination.visit === 0) return needs.executions.startNomination(nomination.id);
  const stage = await needs.nominations.stage(nomination.id, nomination.visit);
  if (stage?.kind !== "revision") return;
  await needs.links.void(nomination.id, "new-version");
  await resumeAnswered(needs)(stage);
};

const tellSubmitted = async (needs: SubmitNeeds, nomination: Nomination): Promise<void> => {
  const stage = nomination.route[nomination.current];
  const holder = nomination.holder
    ? await needs.registry.organisation(nomination.holder.organisationId)
    : undefined;
  const name = holder?.name ?? (stage ? stageOf(stage.name).title.vi : "");
  await tellOfficers(needs)(nomination, (facts) =>
    submitted(facts, name, nomination.dossierVersion),
  );
};
