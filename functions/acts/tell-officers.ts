import type { Nomination } from "../../schemas/nomination.ts";
import { tellHolders, type TellNeeds, type WriteMail } from "./tell-holders.ts";

/** Mails the officers of the organisation that nominates. */
export const tellOfficers =
  (needs: TellNeeds) =>
  (nomination: Nomination, write: WriteMail): Promise<void> =>
    tellHolders(needs)({ role: "officer", organisationId: nomination.ownerId }, nomination, write);
