import { nationalAllianceId } from "../../schemas/catalogue/national-alliance.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import { tellHolders, type TellNeeds, type WriteMail } from "./tell-holders.ts";

/** Mails whoever sits at the appraisal desk. */
export const tellDesk =
  (needs: TellNeeds) =>
  (nomination: Nomination, write: WriteMail): Promise<void> =>
    tellHolders(needs)({ role: "desk", organisationId: nationalAllianceId }, nomination, write);
