import { nationalAllianceId } from "../../../schemas/catalogue/national-alliance.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { Actor } from "../../../schemas/event.ts";

/** Who signed a decision, as events name somebody; the system itself while nobody has. */
export const signerOf = ({ approval }: Pick<Decision, "approval">): Actor =>
  approval
    ? {
        kind: "person",
        personId: approval.personId,
        role: "chairman",
        organisationId: nationalAllianceId,
      }
    : { kind: "system" };
