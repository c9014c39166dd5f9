import { fairnessRules } from "../../schemas/catalogue/fairness-rules.ts";
import type { Cluster, Season } from "../../schemas/registry.ts";
import type { Session } from "../../schemas/session.ts";
import { dayOf } from "../domain/dates.ts";
import type { Material } from "../domain/fairness/fairness-report.ts";
import { yearsOf, type Period } from "../domain/fairness/period.ts";
import type { Clock, Nominations, Registry, Sessions } from "../ports.ts";
import { fewAtOnce } from "./few-at-once.ts";
import { readLines } from "./read-lines.ts";

/** What gathering a fairness report needs. */
export type GatherFairnessNeeds = {
  readonly registry: Pick<
    Registry,
    "alliances" | "awardsOf" | "clusters" | "organisations" | "seasons"
  >;
  readonly nominations: Pick<Nominations, "ofSeason">;
  readonly sessions: Pick<Sessions, "find" | "ofSeason">;
  readonly clock: Clock;
};

const { firstTimeYears, mostSessions, restYears } = fairnessRules;
const lookBack = Math.max(firstTimeYears, restYears);

/**
 * Reads what a fairness report is made of: one query for each season of the period and its sessions,
 * one for each year of awards, one for each announced session, and the organisations a hundred at a
 * time. Nothing is scanned; what is read is what the report counts.
 */
export const gatherFairness =
  (needs: GatherFairnessNeeds) =>
  async (period: Period): Promise<Material> => {
    const { registry, nominations, clock } = needs;
    const years = yearsOf(period);
    const seasons = (await registry.seasons()).filter(({ year }) => years.includes(year));
    const [alliances, clusters, nominated, awards, announced] = await Promise.all([
      registry.alliances(),
      latestClusters(needs, years),
      fewAtOnce(seasons, ({ id }) => nominations.ofSeason(id)),
      fewAtOnce(yearsOf({ from: period.from - lookBack, to: period.to }), (year) =>
        registry.awardsOf(year),
      ),
      announcedSessions(needs, seasons),
    ]);
    const compared = awards
      .flat()
      .filter(({ year, award }) => year >= period.from - restYears && isAbout(period, award));
    const entries = nominated.flat().filter(({ award }) => isAbout(period, award));
    const organisations = await readLines(needs)([
      ...new Set([
        ...entries.map(({ nominee }) => nominee.organisationId),
        ...compared.map(({ organisationId }) => organisationId),
      ]),
    ]);
    return {
      ...{ period, today: dayOf(clock.now()), alliances, clusters, seasons, organisations },
      ...{ nominated: entries, awards: awards.flat(), ...announced },
    };
  };

const isAbout = ({ award }: Period, code: string) => award === undefined || code === award;

const latestClusters = async (
  { registry }: GatherFairnessNeeds,
  years: readonly number[],
): Promise<Cluster[]> => {
  for (const year of years.toReversed()) {
    const clusters = await registry.clusters(year);
    if (clusters.length > 0) return clusters;
  }
  return [];
};

/** The announced sessions, the latest first, as far as one report reads them. */
const announcedSessions = async (
  { sessions }: GatherFairnessNeeds,
  seasons: readonly Season[],
): Promise<{ sessions: Session[]; unread: number }> => {
  const heads = (await fewAtOnce(seasons, ({ id }) => sessions.ofSeason(id))).flat();
  const announced = heads
    .filter(({ state }) => state === "announced")
    .sort((one, two) => (one.closesAt < two.closesAt ? 1 : -1));
  const read = announced.slice(0, mostSessions);
  const found = await fewAtOnce(read, ({ id }) => sessions.find(id), 6);
  return {
    sessions: found.filter((session) => session !== undefined),
    unread: announced.length - read.length,
  };
};
