import type { Nominated } from "../../../schemas/nominated.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Cluster, Organisation, PastAward, Season } from "../../../schemas/registry.ts";
import type { Session } from "../../../schemas/session.ts";
import { lineOf } from "../registry/line-of.ts";
import { allianceLines, type AllianceLine, type AllianceLines } from "./alliance-lines.ts";
import { alphabetically } from "./alphabetically.ts";
import { isFirstTime } from "./is-first-time.ts";
import { yearsOf, type Period } from "./period.ts";
import { provinces, type Provinces } from "./provinces.ts";
import { rotation, type Rotation, type Win } from "./rotation.ts";
import { shares, type Shares } from "./shares.ts";
import { mostOppositeFirst, votesAndScores, type Comparison } from "./votes-and-scores.ts";

/** All that a report is made of, as it was read. */
export type Material = {
  readonly period: Period;
  readonly today: LocalDate;
  readonly alliances: readonly Organisation[];
  /** The clusters of the latest year of the period that has any. */
  readonly clusters: readonly Cluster[];
  readonly seasons: readonly Season[];
  readonly nominated: readonly Nominated[];
  /** Every award of the period, and of the years before that it is compared with. */
  readonly awards: readonly PastAward[];
  /** Whoever was nominated or won, with predecessors. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly sessions: readonly Session[];
  /** Announced sessions that were not read, being too many. */
  readonly unread: number;
};

/** How the awards of one cluster went round; without a name, the provinces that no cluster lists. */
export type ClusterRotation = Rotation & {
  readonly name: string | undefined;
  readonly lines: readonly AllianceLine[];
};

/** Everything that the report says, before it is put into words. */
export type FairnessReport = {
  readonly period: Period;
  readonly years: readonly number[];
  /** Provinces are those of this day. */
  readonly asOf: LocalDate;
  readonly nominated: number;
  readonly awards: number;
  /** Awards of bodies that belong to no province, such as units of the national alliance. */
  readonly withoutProvince: number;
  readonly rotations: readonly ClusterRotation[];
  readonly comparisons: readonly Comparison[];
  readonly unread: number;
  readonly shares: Shares;
  readonly provinces: Provinces;
};

/** Makes the report. The order of what was read changes nothing in it. */
export const fairnessReport = (material: Material): FairnessReport => {
  const { period, today, alliances, organisations, sessions, unread } = material;
  const years = yearsOf(period);
  const endOfPeriod = `${period.to}-12-31`;
  const asOf = endOfPeriod < today ? endOfPeriod : today;
  const lines = allianceLines(alliances, asOf);
  const fits = (award: string) => period.award === undefined || award === period.award;
  const nominated = material.nominated.filter(({ award }) => fits(award));
  const awards = material.awards.filter(({ award }) => fits(award));
  const within = awards.filter(({ year }) => years.includes(year));
  const wins = winsOf(awards, organisations, lines);
  const winsWithin = wins.filter(({ year }) => years.includes(year));
  return {
    period,
    years,
    asOf,
    nominated: nominated.length,
    awards: within.length,
    withoutProvince: within.length - winsWithin.length,
    rotations: rotationsOf(material.clusters, lines, years, wins),
    comparisons: mostOppositeFirst(
      sessions.flatMap((session) => votesAndScores(session)).filter(({ award }) => fits(award)),
    ),
    unread,
    shares: sharesOf({ ...material, nominated }),
    provinces: provinces(
      lines.lines,
      nominated.map(({ allianceId, ending }) => ({
        member: lines.become(allianceId),
        ended: ending !== undefined,
      })),
      winsWithin,
    ),
  };
};

const winsOf = (
  awards: readonly PastAward[],
  organisations: ReadonlyMap<string, Organisation>,
  lines: AllianceLines,
): Win[] =>
  awards.flatMap(({ organisationId, year }) => {
    const organisation = organisations.get(organisationId);
    const member = organisation && memberOf(organisation, year, lines);
    return member === undefined ? [] : [{ year, member }];
  });

/** The seat of the national alliance and of its units is no province of theirs. */
const memberOf = (
  { id, kind, province }: Organisation,
  year: number,
  lines: AllianceLines,
): string | undefined => {
  if (kind === "national-alliance" || kind === "unit") return undefined;
  return kind === "provincial-alliance" ? lines.become(id) : lines.ofProvince(province, year);
};

const rotationsOf = (
  clusters: readonly Cluster[],
  { lines, become }: AllianceLines,
  years: readonly number[],
  wins: readonly Win[],
): ClusterRotation[] => {
  const listed = clusters
    .toSorted((one, two) => alphabetically(one.name, two.name))
    .map(({ name, members }) => ({ name, members: new Set(members.map(become)) }));
  const inCluster = (id: string) => listed.some(({ members }) => members.has(id));
  const won = new Set(wins.filter(({ year }) => years.includes(year)).map(({ member }) => member));
  const groups = [
    ...listed.map(({ name, members }) => ({
      name,
      lines: lines.filter(({ id }) => members.has(id)),
    })),
    { name: undefined, lines: lines.filter(({ id }) => won.has(id) && !inCluster(id)) },
  ];
  return groups
    .filter((group) => group.lines.length > 0)
    .map((group) => {
      const named = group.lines.toSorted((one, two) => alphabetically(one.province, two.province));
      const members = named.map(({ id }) => id);
      return { ...rotation(members, years, wins), name: group.name, lines: named };
    });
};

const sharesOf = ({ nominated, awards, organisations, seasons }: Material): Shares => {
  const byOrganisation = Map.groupBy(awards, ({ organisationId }) => organisationId);
  const yearOf = new Map(seasons.map(({ id, year }) => [id, year]));
  return shares(
    nominated.flatMap(({ nominee, seasonId, ending }) => {
      const year = yearOf.get(seasonId);
      if (year === undefined) return [];
      const line = lineOf(nominee.organisationId, organisations);
      const had = line.flatMap(({ id }) => byOrganisation.get(id) ?? []);
      return [
        {
          kind: organisations.get(nominee.organisationId)?.kind,
          firstTime: isFirstTime(nominee, year, had, line),
          chosen: ending === "decided",
        },
      ];
    }),
  );
};
