import type { PastAward, Person, PersonRole, RegistryFile } from "../../schemas/registry.ts";
import { keys, lists } from "./keys.ts";
import type { Write } from "./work-table.ts";

/** A person, found by address. */
export const personWrite = (person: Person): Write => ({
  put: {
    ...keys.person(person.id),
    placePK: lists.placeOfEmail(person.email),
    placeSK: person.id,
    ...person,
  },
});

/** A seat's holding, found from the organisation, the person and the role. */
export const seatWrite = (role: PersonRole): Write => ({
  put: {
    ...keys.seat(role, role.from, role.personId),
    placePK: lists.placeOfPerson(role.personId),
    placeSK: `${role.role}#${role.organisationId}#${role.from}`,
    queuePK: lists.queueOfRole(role.role),
    queueSK: `${role.organisationId}#${role.personId}`,
    ...role,
  },
});

/** An award, found from whom it went to and from its year. */
export const pastAwardWrite = (award: PastAward): Write => ({
  put: {
    ...keys.pastAward(award.organisationId, award.year, award.award, award.nominee),
    placePK: lists.placeOfAwards(award.year),
    placeSK: `${award.award}#${award.organisationId}`,
    ...award,
  },
});

/** Every write of a data file. Each is a plain replacement, so loading twice changes nothing. */
export const registryWrites = (file: RegistryFile): Write[] => [
  ...file.organisations.map((organisation) => ({
    put: {
      ...keys.organisation(organisation.id),
      placePK: lists.placeOfProvince(organisation.province),
      placeSK: `${organisation.kind}#${organisation.id}`,
      ...(organisation.kind === "provincial-alliance" && {
        queuePK: lists.queueOfAlliances(),
        queueSK: organisation.id,
      }),
      ...organisation,
    },
  })),
  ...file.people.map(personWrite),
  ...file.roles.map(seatWrite),
  ...file.clusters.map((cluster) => ({
    put: {
      ...keys.cluster(cluster.id, cluster.year),
      placePK: lists.placeOfClusters(cluster.year),
      placeSK: cluster.id,
      ...cluster,
    },
  })),
  ...file.campaigns.map((campaign) => ({ put: { ...keys.campaign(campaign.id), ...campaign } })),
  ...file.seasons.map((season) => ({
    put: {
      ...keys.season(season.id),
      placePK: lists.placeOfSeasons(),
      placeSK: `${season.closes}#${season.id}`,
      ...season,
    },
  })),
  ...file.pastAwards.map(pastAwardWrite),
];
