import type { Actor } from "../../../schemas/event.ts";
import type { PersonRole } from "../../../schemas/registry.ts";

/** Somebody acting from a seat, as events name them. */
export const actorIn = ({ personId, role, organisationId }: PersonRole): Actor => ({
  kind: "person",
  personId,
  role,
  organisationId,
});
