import type { Division } from "./clusters.ts";
import { allianceHouse, type House } from "./houses.ts";
import { inventedName, slugOf } from "./invented-names.ts";
import { rounds, type SeasonPlan } from "./plan-season.ts";
import { castOf, nationalCast } from "./season-cast.ts";

const national = "lien-minh-htx-viet-nam";
const from = "2021-01-01";

/** Rounds of the half year: written in April, the last decision in May. */
const opens = "2021-04-01";
const closes = "2021-04-29";

/** Names of officials stand apart from those of nominees. */
const firstOfficial = 5000;

type Seat = { readonly email: string; readonly role: string; readonly organisationId: string };

/** The registry of a season: who there is and who may do what, as `LoadRegistry` takes it. */
export const seasonRegistry = (plan: SeasonPlan, { clusters }: Division) => {
  const alliances = clusters.flatMap(({ members }) => members);
  const invented = plan.houses.filter(({ kind }) => kind !== "provincial-alliance");
  const seats: Seat[] = [
    ...[...alliances.map(allianceHouse), ...invented].map(officerOf),
    ...alliances.flatMap(({ id, province }) => [
      { email: castOf({ province }).reviewer, role: "reviewer", organisationId: id },
      { email: castOf({ province }).voter, role: "cluster-voter", organisationId: id },
    ]),
    { email: nationalCast.desk, role: "desk", organisationId: national },
    { email: nationalCast.chairman, role: "chairman", organisationId: national },
    ...nationalCast.council.map((email, at) => ({
      ...{ email, role: at === 0 ? "council-chair" : "council-member", organisationId: national },
    })),
  ];
  const personIdOf = ({ email }: Seat) => `p-${slugOf(email.replace(".example", ""))}`;
  return {
    organisations: invented.map(({ id, kind, name, province }) => ({
      ...{ id, kind, name, province, from: "2013-07-01", sample: true },
    })),
    people: seats.map((seat, at) => ({
      ...{ id: personIdOf(seat), name: inventedName(firstOfficial + at), email: seat.email },
    })),
    roles: seats.map((seat) => ({
      ...{ role: seat.role, organisationId: seat.organisationId },
      ...{ personId: personIdOf(seat), from },
    })),
    clusters: clusters.map(({ id, name, members }) => ({
      ...{ id, name, year: 2021, leader: members[0]?.id, members: members.map((one) => one.id) },
    })),
    seasons: rounds.map(({ id, name, kind, awards }) => ({
      ...{ id, name, kind, awards, year: 2021, campaignId: "kinh-te-tap-the-2021-2025" },
      ...{ opens, closes, flagsPerCluster: plan.flagsPerCluster },
    })),
    pastAwards: plan.nominations.flatMap(yearsBefore),
  };
};

const officerOf = ({ id, officer }: House): Seat => ({
  ...{ email: officer, role: "officer", organisationId: id },
});

/** A fighter of the sector was one at the grassroots in each of the three years before. */
const yearsBefore = ({ award, house, name }: SeasonPlan["nominations"][number]) =>
  award === "FIGHTER_SECTOR"
    ? [2017, 2018, 2019].map((year) => ({
        ...{ organisationId: house.id, award: "FIGHTER_BASE", nominee: name, year },
      }))
    : [];
