import {
  Campaign,
  Cluster,
  Organisation,
  PastAward,
  Person,
  PersonRole,
  Season,
  type RegistryFile,
  type Seat,
} from "../../schemas/registry.ts";
import { inForce } from "../domain/dates.ts";
import type { Registry, SeatHolder } from "../ports.ts";
import { keys, lists } from "./keys.ts";
import { pastAwardWrite, personWrite, registryWrites, seatWrite } from "./registry-writes.ts";
import type { WorkTable } from "./work-table.ts";

const chunk = 90;

/** Who is who, kept in the work table. */
export const dynamoRegistry = (table: WorkTable): Registry => {
  const person = (id: string) => table.get(Person, keys.person(id));

  const withPeople = async (roles: readonly PersonRole[]): Promise<SeatHolder[]> => {
    const ids = [...new Set(roles.map(({ personId }) => personId))];
    const people = await table.getMany(Person, ids.map(keys.person));
    return roles.flatMap((role) => {
      const holder = people.find(({ id }) => id === role.personId);
      return holder ? [{ person: holder, role }] : [];
    });
  };

  const seatsAt = (organisationId: string) =>
    table.all(PersonRole, { partition: `SEAT#${organisationId}` });

  const organisationsOf = async (province: string, day: string) => {
    const all = await table.all(Organisation, {
      index: "byPlace",
      partition: lists.placeOfProvince(province),
    });
    return all.filter((organisation) => inForce(organisation, day));
  };

  return {
    organisation: (id) => table.get(Organisation, keys.organisation(id)),
    organisations: (ids) => table.getMany(Organisation, [...new Set(ids)].map(keys.organisation)),
    alliances: () =>
      table.all(Organisation, { index: "byQueue", partition: lists.queueOfAlliances() }),
    organisationsOf,
    allianceOf: async (province, day) => {
      const all = await organisationsOf(province, day);
      return all.find(({ kind }) => kind === "provincial-alliance");
    },
    person,
    personByEmail: async (email) => {
      const { items } = await table.query(Person, {
        index: "byPlace",
        partition: lists.placeOfEmail(email),
        limit: 1,
      });
      return items.at(0);
    },
    seatsOf: async (personId, day) => {
      const all = await table.all(PersonRole, {
        index: "byPlace",
        partition: lists.placeOfPerson(personId),
      });
      return all.filter((seat) => inForce(seat, day));
    },
    holdersOf: async (seat: Seat, day) => {
      const all = await table.all(PersonRole, {
        partition: `SEAT#${seat.organisationId}`,
        prefix: `${seat.role}#`,
      });
      return withPeople(all.filter((role) => inForce(role, day)));
    },
    seatsAt,
    holdersOfRole: async (role, day) => {
      const all = await table.all(PersonRole, {
        index: "byQueue",
        partition: lists.queueOfRole(role),
      });
      return withPeople(all.filter((holder) => inForce(holder, day)));
    },
    cluster: (id, year) => table.get(Cluster, keys.cluster(id, year)),
    clusters: (year) =>
      table.all(Cluster, { index: "byPlace", partition: lists.placeOfClusters(year) }),
    season: (id) => table.get(Season, keys.season(id)),
    seasons: () =>
      table.all(Season, {
        index: "byPlace",
        partition: lists.placeOfSeasons(),
        newestFirst: true,
      }),
    campaign: (id) => table.get(Campaign, keys.campaign(id)),
    pastAwards: (organisationId) =>
      table.all(PastAward, {
        partition: keys.organisation(organisationId).PK,
        prefix: "AWARD#",
      }),
    awardsOf: (year) =>
      table.all(PastAward, { index: "byPlace", partition: lists.placeOfAwards(year) }),
    rememberAward: (award) => table.write([pastAwardWrite(award)]),
    handOver: (from, to, successor) =>
      table.write([seatWrite(from), seatWrite(to), personWrite(successor)]),
    load: async (file: RegistryFile) => {
      const writes = registryWrites(file);
      for (let at = 0; at < writes.length; at += chunk) {
        await table.write(writes.slice(at, at + chunk));
      }
    },
  };
};
