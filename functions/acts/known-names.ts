import type { NominationEvent } from "../../schemas/event.ts";
import type { Organisation, Person } from "../../schemas/registry.ts";
import type { Registry } from "../ports.ts";

/** Names for the ids in a timeline. */
export type KnownNames = {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
};

/** Looks up everybody and every body that a list of events speaks of, each once. */
export const knownNames =
  (registry: Pick<Registry, "person" | "organisations">) =>
  async (
    events: readonly NominationEvent[],
    alsoOrganisations: readonly string[],
  ): Promise<KnownNames> => {
    const personIds = new Set(
      events.flatMap(({ actor }) => (actor.kind === "person" ? [actor.personId] : [])),
    );
    const organisationIds = events.flatMap(({ actor, facts }) => [
      ...(actor.kind === "person" ? [actor.organisationId] : []),
      ...(facts["organisation"] === undefined ? [] : [facts["organisation"]]),
    ]);
    const people = await Promise.all([...personIds].map((id) => registry.person(id)));
    return {
      people: people.filter((person) => person !== undefined),
      organisations: await registry.organisations([...organisationIds, ...alsoOrganisations]),
    };
  };
