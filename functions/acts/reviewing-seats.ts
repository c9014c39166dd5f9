import type { Nomination } from "../../schemas/nomination.ts";
import { dayOf } from "../domain/dates.ts";
import { seatValue, type SeatChoice } from "../domain/desk/reassignment.ts";
import type { Clock, Registry } from "../ports.ts";

type Needs = {
  readonly registry: Pick<Registry, "holdersOfRole" | "organisations">;
  readonly clock: Clock;
};

/**
 * The seats that may take over a nomination's review: every reviewer's and the desk's that somebody
 * holds today. Neither who has it now, nor whoever nominates or is nominated.
 */
export const reviewingSeats =
  ({ registry, clock }: Needs) =>
  async ({ holder, ownerId, nominee }: Nomination): Promise<SeatChoice[]> => {
    const day = dayOf(clock.now());
    const all = await Promise.all([
      registry.holdersOfRole("desk", day),
      registry.holdersOfRole("reviewer", day),
    ]);
    const own = [ownerId, nominee.organisationId];
    const holders = all.flat().filter(({ role }) => !own.includes(role.organisationId));
    const bodies = await registry.organisations(holders.map(({ role }) => role.organisationId));
    const names = new Map(bodies.map(({ id, name }) => [id, name]));
    const choices = new Map<string, SeatChoice>();
    for (const { person, role } of holders) {
      const seat = { role: role.role, organisationId: role.organisationId };
      const value = seatValue(seat);
      const known = choices.get(value);
      choices.set(value, {
        value,
        seat,
        organisation: names.get(seat.organisationId) ?? "",
        people: [...(known?.people ?? []), person.name],
      });
    }
    return [...choices.values()]
      .filter(({ value }) => holder === undefined || value !== seatValue(holder))
      .toSorted((one, two) => one.organisation.localeCompare(two.organisation, "vi"));
  };
