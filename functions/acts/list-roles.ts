import { RoleName } from "../../schemas/registry.ts";
import { dayOf } from "../domain/dates.ts";
import {
  fitsRoleFilter,
  type ListedRole,
  type RoleFilter,
} from "../domain/registry/role-filter.ts";
import type { Clock, Registry } from "../ports.ts";

type Needs = {
  readonly registry: Pick<Registry, "holdersOfRole" | "organisations">;
  readonly clock: Clock;
};

/** Who holds which role today, in the order of roles, then of bodies. */
export const listRoles =
  ({ registry, clock }: Needs) =>
  async (filter: RoleFilter): Promise<ListedRole[]> => {
    const day = dayOf(clock.now());
    const wanted = filter.role === "" ? RoleName.options : [filter.role];
    const holders = await Promise.all(wanted.map((role) => registry.holdersOfRole(role, day)));
    const all = holders.flat();
    const bodies = await registry.organisations(all.map(({ role }) => role.organisationId));
    const names = new Map(bodies.map(({ id, name }) => [id, name]));
    return all
      .map(({ person, role }) => ({
        role: role.role,
        organisationId: role.organisationId,
        organisation: names.get(role.organisationId) ?? "",
        person: person.name,
        email: person.email,
        from: role.from,
        signsAs: role.signsAs,
      }))
      .filter((listed) => fitsRoleFilter(listed, filter))
      .toSorted(
        (one, two) =>
          RoleName.options.indexOf(two.role) - RoleName.options.indexOf(one.role) ||
          one.organisation.localeCompare(two.organisation, "vi"),
      );
  };
