import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import { dayOf } from "../domain/dates.ts";
import type { Clock, Registry } from "../ports.ts";

type Needs = {
  readonly registry: Pick<Registry, "holdersOf" | "organisation">;
  readonly clock: Clock;
};

/** Somebody whom a reader may ask. */
export type Contact = { readonly name: string; readonly organisation: string };

/** Who sits at the appraisal desk today; undefined when the seat is empty. */
export const deskContact = async ({ registry, clock }: Needs): Promise<Contact | undefined> => {
  const seat = { role: "desk", organisationId: nationalAllianceId } as const;
  const [first] = await registry.holdersOf(seat, dayOf(clock.now()));
  const body = await registry.organisation(nationalAllianceId);
  return first && body && { name: first.person.name, organisation: body.name };
};
