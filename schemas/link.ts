import * as z from "zod";
import { Digest, Id, Instant, Slug } from "./primitives.ts";
import { RoleName } from "./registry.ts";

/** What a link lets its holder do. */
export const LinkPurpose = z.enum(["review", "ballot", "chair", "sign"]);
export type LinkPurpose = z.infer<typeof LinkPurpose>;

/** Why a link no longer works; shown to whoever still follows it. */
export const VoidReason = z.enum([
  "resent",
  "reassigned",
  "address-changed",
  "recused",
  "withdrawn",
  "new-version",
  "role-passed",
  "superseded",
  "cancelled",
  "mandate-ended",
]);
export type VoidReason = z.infer<typeof VoidReason>;

/** A link as the store keeps it: by the SHA-256 of its 256 random bits, bound to one act. */
export const Link = z.object({
  hash: Digest,
  purpose: LinkPurpose,
  /** The nomination, session or decision it is about. */
  subjectId: Id,
  /** The visit of a nomination's stage, or the round of a session; 1 for a decision. */
  occasion: z.int().positive(),
  personId: Slug,
  /** The member for whom a deputy votes; seat and organisation are that member's. */
  deputyFor: Slug.optional(),
  role: RoleName,
  organisationId: Slug,
  email: z.email(),
  dossierHash: Digest.optional(),
  issuedAt: Instant,
  expires: Instant,
  void: VoidReason.optional(),
});
export type Link = z.infer<typeof Link>;
