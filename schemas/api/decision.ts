import * as z from "zod";
import { AmendingAct, Approval } from "../decision.ts";
import { Digest, LocalDate } from "../primitives.ts";

/** Another decision that amends, or is amended by, the one that is shown. */
export const RelatedDecision = z.object({
  act: AmendingAct,
  number: z.string(),
  date: LocalDate,
  path: z.string(),
});

/** What the public page of a decision shows, and no more. */
export const DecisionAnswer = z.object({
  number: z.string(),
  date: LocalDate,
  signer: z.string(),
  approved: Approval.pick({ at: true, by: true, draft: true }),
  subject: z.string(),
  state: z.enum(["issuing", "issued", "published"]),
  standing: z.enum(["in-force", "amended", "partly-revoked", "revoked"]),
  amends: RelatedDecision.optional(),
  amendedBy: z.array(RelatedDecision),
  /** The list as it reads today; `revokedBy` is the number of the decision that took an award back. */
  awardees: z.array(
    z.object({
      name: z.string(),
      kind: z.string().optional(),
      place: z.string().optional(),
      note: z.string().optional(),
      revokedBy: z.string().optional(),
    }),
  ),
  sha256: Digest.optional(),
  size: z.int().positive().optional(),
  /** Seal and certificate are samples without legal force. */
  mock: z.boolean(),
  page: z.string(),
  /** Where the file is, once it is issued. */
  pdf: z.string().optional(),
});
export type DecisionAnswer = z.infer<typeof DecisionAnswer>;
