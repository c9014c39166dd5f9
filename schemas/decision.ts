import * as z from "zod";
import { AwardCodeSchema, Nominee } from "./nomination.ts";
import { Digest, Id, Instant, LocalDate, Slug } from "./primitives.ts";
import { RoleName, SigningFormSchema } from "./registry.ts";

/** Somebody a decision honours, under the name of its day. */
export const Awardee = z.object({
  nominationId: Id,
  nominee: Nominee,
  organisationName: z.string(),
  province: z.string(),
});
export type Awardee = z.infer<typeof Awardee>;

/** The file of an issued decision, pinned by version and digest. */
export const IssuedFile = z.object({
  key: z.string(),
  versionId: z.string(),
  sha256: Digest,
  size: z.int().positive(),
});
export type IssuedFile = z.infer<typeof IssuedFile>;

/** The mailed link that a signer was known by: whose it was, and where it went. */
export const SigningLink = z.object({
  role: RoleName,
  organisationId: Slug,
  email: z.email(),
  /** SHA-256 of the link's secret, as the store of links keeps it. */
  hash: Digest,
  mailedAt: Instant,
});
export type SigningLink = z.infer<typeof SigningLink>;

/** Who signed, by what right (the own, where it does not say), how he was known, and what he had before him. */
export const Approval = z.object({
  personId: Slug,
  name: z.string(),
  signsAs: SigningFormSchema.optional(),
  at: Instant,
  by: z.enum(["mailed-link"]),
  link: SigningLink.optional(),
  /** SHA-256 of the draft that was shown: everything the paper says but its number and date. */
  draft: Digest.optional(),
});
export type Approval = z.infer<typeof Approval>;

/**
 * A decision from its draft to its publication. Number and date come in one transaction with the
 * state `numbered`; the file follows and is never replaced.
 */
export const Decision = z.object({
  id: Id,
  seasonId: Slug,
  award: AwardCodeSchema,
  year: z.int(),
  sessionId: Id.optional(),
  tallyDigest: Digest.optional(),
  awardees: z.array(Awardee).min(1),
  state: z.enum(["waiting", "approved", "numbered", "issued", "published"]),
  approval: Approval.optional(),
  number: z.int().positive().optional(),
  date: LocalDate.optional(),
  chainHead: Digest.optional(),
  file: IssuedFile.optional(),
  taskToken: z.string().optional(),
  resumed: z.boolean(),
  openedAt: Instant,
  due: Instant.optional(),
  version: z.int().nonnegative(),
});
export type Decision = z.infer<typeof Decision>;
