import { awardOf, type AwardCode, type NomineeKind } from "../../../schemas/catalogue/awards.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Campaign, PastAward, Season } from "../../../schemas/registry.ts";
import { inForce } from "../dates.ts";

/** Why somebody cannot be nominated like this. */
export type Obstacle =
  | { readonly kind: "season-not-open"; readonly opens: LocalDate }
  | { readonly kind: "season-closed"; readonly closes: LocalDate }
  | { readonly kind: "campaign-not-in-force"; readonly until?: LocalDate }
  | { readonly kind: "award-not-offered" }
  | { readonly kind: "award-not-for-kind"; readonly nominee: NomineeKind }
  | { readonly kind: "granted-before"; readonly year: number };

/** What is proposed, and what is known about it. */
export type Proposal = {
  readonly season: Pick<Season, "opens" | "closes" | "awards">;
  readonly campaign: Pick<Campaign, "from" | "until"> | undefined;
  readonly award: AwardCode;
  readonly nominee: { readonly kind: NomineeKind; readonly name: string };
  /** Of the nominee's organisation and those it came from. */
  readonly pastAwards: readonly PastAward[];
};

/** Everything that stands against a proposal on a day; nothing when it may go ahead. */
export const eligibility = (proposal: Proposal, day: LocalDate): readonly Obstacle[] => [
  ...seasonObstacles(proposal, day),
  ...awardObstacles(proposal),
];

/** Whether a season takes nominations on a day; so before any award or nominee is chosen. */
export const seasonObstacles = (
  { season, campaign }: Pick<Proposal, "season" | "campaign">,
  day: LocalDate,
): readonly Obstacle[] => {
  const until = campaign?.until;
  return [
    ...(day < season.opens ? [{ kind: "season-not-open", opens: season.opens } as const] : []),
    ...(day > season.closes ? [{ kind: "season-closed", closes: season.closes } as const] : []),
    ...(campaign !== undefined && inForce(campaign, day)
      ? []
      : [{ kind: "campaign-not-in-force", ...(until !== undefined && { until }) } as const]),
  ];
};

const awardObstacles = ({ season, award, nominee, pastAwards }: Proposal): readonly Obstacle[] => {
  const rule = awardOf(award);
  const granted = rule.once
    ? pastAwards.find(
        (past) =>
          past.award === award &&
          past.revokedBy === undefined &&
          sameName(past.correctedTo ?? past.nominee, nominee.name),
      )
    : undefined;
  return [
    ...(season.awards.includes(award) ? [] : [{ kind: "award-not-offered" } as const]),
    ...(rule.for.includes(nominee.kind)
      ? []
      : [{ kind: "award-not-for-kind", nominee: nominee.kind } as const]),
    ...(granted ? [{ kind: "granted-before", year: granted.year } as const] : []),
  ];
};

const sameName = (one: string, two: string) => plain(one) === plain(two);

const plain = (name: string) => name.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
