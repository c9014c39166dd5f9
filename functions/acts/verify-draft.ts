import type { Decision } from "../../schemas/decision.ts";
import type { Check } from "../../schemas/verification.ts";
import { dayOf } from "../domain/dates.ts";
import { shownDraft } from "../domain/decision/shown-draft.ts";
import { differing } from "../domain/verification/differing.ts";
import type { Digester, Registry, Sessions } from "../ports.ts";
import { composeDecision } from "./compose-decision.ts";
import { readable } from "./readable.ts";

/** What verifying the draft that was approved needs. */
export type VerifyDraftNeeds = {
  readonly registry: Pick<Registry, "season" | "organisations">;
  readonly sessions: Pick<Sessions, "find">;
  readonly digester: Digester;
};

/** Composes the draft again from the records and holds it against the one that the signer had read. */
export const verifyDraft =
  (needs: VerifyDraftNeeds) =>
  async (decision: Decision): Promise<readonly Check[]> => {
    const { approval } = decision;
    if (approval?.draft === undefined) return [];
    const { name, at, link, draft } = approval;
    const checked = `Approval: ${name} at ${at}, by the link mailed to ${link?.email ?? "an unknown address"}; the draft that was read, composed again from the records.`;
    const read = await readable("the draft", async () => {
      const composition = { signer: approval, day: dayOf(at), mode: "draft" } as const;
      // A draft has no address to be checked at.
      const paper = await composeDecision({ ...needs, publicUrl: "" })(decision, composition);
      return shownDraft(paper, needs.digester).digest;
    });
    const differences =
      read.outcome === "read"
        ? differing([{ what: "SHA-256 of the draft", recorded: draft, found: read.found }])
        : [read.why];
    return [{ checked, differences }];
  };
