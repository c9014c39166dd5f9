import type { AwardCode, NomineeKind } from "../../schemas/catalogue/awards.ts";
import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Id } from "../../schemas/primitives.ts";
import type { Organisation, PastAward, PersonRole, Season } from "../../schemas/registry.ts";
import { dayOf } from "../domain/dates.ts";
import { actorIn } from "../domain/dossier/actor-in.ts";
import { eligibility, type Obstacle } from "../domain/dossier/eligibility.ts";
import { newNomination } from "../domain/dossier/new-nomination.ts";
import { pastAwardLines } from "../domain/dossier/past-award-lines.ts";
import { StaleWrite } from "../domain/errors.ts";
import type { Clock, Nominations, Registry } from "../ports.ts";

type Needs = {
  readonly nominations: Nominations;
  readonly registry: Registry;
  readonly clock: Clock;
};

/** Who shall be nominated for what. `id` comes with the form, so that one form makes one dossier. */
export type Intention = {
  readonly id: Id;
  readonly season: Season;
  readonly award: AwardCode;
  readonly nominee: {
    readonly kind: NomineeKind;
    readonly name: string;
    readonly position?: string;
  };
  readonly owner: Organisation;
  readonly seat: PersonRole;
};

/** A draft, made now or by the same form before; or what stands against it. */
export type Begun =
  | { readonly outcome: "begun"; readonly nomination: Nomination }
  | { readonly outcome: "refused"; readonly obstacles: readonly Obstacle[] }
  | { readonly outcome: "no-alliance" };

/** Begins a nomination. The same form sent twice finds what it made the first time. */
export const beginNomination =
  (needs: Needs) =>
  async (intention: Intention): Promise<Begun> => {
    const { season, award, nominee, owner, seat } = intention;
    const at = needs.clock.now();
    const day = dayOf(at);
    const pastAwards = await pastAwardsOf(needs.registry, owner);
    const campaign = await needs.registry.campaign(season.campaignId);
    const obstacles = eligibility({ season, campaign, award, nominee, pastAwards }, day);
    if (obstacles.length > 0) return { outcome: "refused", obstacles };

    const allianceId = await allianceFor(needs.registry, owner, day);
    if (allianceId === undefined) return { outcome: "no-alliance" };
    const clusters = await needs.registry.clusters(season.year);
    const cluster = clusters.find(({ members }) => members.includes(allianceId));
    const made = newNomination(
      {
        id: intention.id,
        seasonId: season.id,
        award,
        nominee: { ...nominee, organisationId: owner.id },
        ownerId: owner.id,
        allianceId,
        province: owner.province,
        ...(cluster && { clusterId: cluster.id }),
        earlierAwards: pastAwardLines(pastAwards, nominee.name),
      },
      { actor: actorIn(seat), at },
    );
    try {
      return { outcome: "begun", nomination: await needs.nominations.save(made) };
    } catch (error) {
      const earlier = await needs.nominations.find(intention.id);
      if (error instanceof StaleWrite && earlier?.ownerId === owner.id) {
        return { outcome: "begun", nomination: earlier };
      }
      throw error;
    }
  };

/** Awards of an organisation and of those it was merged from. */
export const pastAwardsOf = async (
  registry: Pick<Registry, "pastAwards">,
  { id, predecessors }: Organisation,
): Promise<PastAward[]> => {
  const lists = await Promise.all([id, ...predecessors].map((one) => registry.pastAwards(one)));
  return lists.flat();
};

const allianceFor = async (
  registry: Pick<Registry, "allianceOf">,
  owner: Organisation,
  day: string,
): Promise<string | undefined> => {
  if (owner.kind === "provincial-alliance") return owner.id;
  // A national unit has no province of its own; the Alliance itself looks after it.
  if (owner.kind === "unit" || owner.kind === "national-alliance") return nationalAllianceId;
  return (await registry.allianceOf(owner.province, day))?.id;
};
