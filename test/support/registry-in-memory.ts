import { inForce } from "../../functions/domain/dates.ts";
import type { Registry } from "../../functions/ports.ts";
import { RegistryFile } from "../../schemas/registry.ts";
import type * as z from "zod";

/** A registry that holds what a data file says; what is written to it is refused. */
export const registryInMemory = (content: z.input<typeof RegistryFile>): Registry => {
  const { organisations, people, roles, clusters, campaigns, seasons, pastAwards } =
    RegistryFile.parse(content);
  const refused = () => Promise.reject(new Error("this registry is for reading"));
  const withPeople = (found: typeof roles) =>
    found.flatMap((role) => {
      const person = people.find(({ id }) => id === role.personId);
      return person ? [{ person, role }] : [];
    });
  return {
    organisation: (id) => Promise.resolve(organisations.find((one) => one.id === id)),
    organisations: (ids) => Promise.resolve(organisations.filter(({ id }) => ids.includes(id))),
    alliances: () =>
      Promise.resolve(organisations.filter(({ kind }) => kind === "provincial-alliance")),
    organisationsOf: (province, day) =>
      Promise.resolve(
        organisations.filter((one) => one.province === province && inForce(one, day)),
      ),
    allianceOf: (province, day) =>
      Promise.resolve(
        organisations.find(
          (one) =>
            one.province === province && one.kind === "provincial-alliance" && inForce(one, day),
        ),
      ),
    person: (id) => Promise.resolve(people.find((one) => one.id === id)),
    personByEmail: (email) => Promise.resolve(people.find((one) => one.email === email)),
    seatsOf: (personId, day) =>
      Promise.resolve(roles.filter((seat) => seat.personId === personId && inForce(seat, day))),
    holdersOf: ({ role, organisationId }, day) =>
      Promise.resolve(
        withPeople(
          roles.filter(
            (seat) =>
              seat.role === role && seat.organisationId === organisationId && inForce(seat, day),
          ),
        ),
      ),
    seatsAt: (id) => Promise.resolve(roles.filter(({ organisationId }) => organisationId === id)),
    holdersOfRole: (role, day) =>
      Promise.resolve(withPeople(roles.filter((seat) => seat.role === role && inForce(seat, day)))),
    cluster: (id, year) =>
      Promise.resolve(clusters.find((one) => one.id === id && one.year === year)),
    clusters: (year) => Promise.resolve(clusters.filter((one) => one.year === year)),
    season: (id) => Promise.resolve(seasons.find((one) => one.id === id)),
    seasons: () => Promise.resolve(seasons),
    campaign: (id) => Promise.resolve(campaigns.find((one) => one.id === id)),
    pastAwards: (id) =>
      Promise.resolve(pastAwards.filter(({ organisationId }) => organisationId === id)),
    awardsOf: (year) => Promise.resolve(pastAwards.filter((award) => award.year === year)),
    rememberAward: refused,
    handOver: refused,
    load: refused,
  };
};
