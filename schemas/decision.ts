import * as z from "zod";
import { AwardCodeSchema, Nominee } from "./nomination.ts";
import { Actor } from "./event.ts";
import { PaperAwardee } from "./paper.ts";
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

/** What a decision does to an earlier one: mends a slip, says something else, or takes awards back. */
export const AmendingAct = z.enum(["correct", "change", "revoke"]);
export type AmendingAct = z.infer<typeof AmendingAct>;

/** The parts of an awardee's line, as they are printed. */
export const LinePart = z.enum(["name", "kind", "place"]);
export type LinePart = z.infer<typeof LinePart>;

/** One part of an awardee's line that reads otherwise from now on; `from` is empty if it was missing. */
export const LineChange = z.object({
  nominationId: Id,
  part: LinePart,
  from: z.string(),
  to: z.string().min(1),
});
export type LineChange = z.infer<typeof LineChange>;

/** Which decision is amended, how, why, and on whose request. A revocation has no changes of lines. */
export const Amendment = z.object({
  act: AmendingAct,
  decisionId: Id,
  number: z.int().positive(),
  date: LocalDate,
  /** What the amended decision is about, as it stands under its name. */
  subject: z.string().min(1),
  changes: z.array(LineChange),
  /** Those concerned, as the amended decision reads for them until now. */
  lines: z.array(PaperAwardee).min(1),
  /** Everybody whom the amended decision still honours is concerned. */
  whole: z.boolean(),
  reason: z.string().min(1),
  /** The provision that it rests on, as it is cited. */
  basis: z.string().min(1),
  askedBy: z.string().min(1),
});
export type Amendment = z.infer<typeof Amendment>;

/** What a later decision did to this one, kept with this one so that it can be told at once. */
export const Amended = z.object({
  by: Id,
  act: AmendingAct,
  number: z.int().positive(),
  date: LocalDate,
  nominationIds: z.array(Id).min(1),
  changes: z.array(LineChange),
});
export type Amended = z.infer<typeof Amended>;

/** Why a decision will never be issued: the desk took it back, nobody is left on its list, or somebody is frozen. */
export const Cancellation = z.object({
  at: Instant,
  why: z.enum(["by-desk", "nobody-left", "frozen"]),
  reason: z.string().optional(),
  by: Actor,
});
export type Cancellation = z.infer<typeof Cancellation>;

/**
 * A decision from its draft to its publication. Number and date come in one transaction with the
 * state `numbered`; the file follows and is never replaced: what is amended or revoked later is so by
 * another decision, which `amendedBy` names.
 */
export const Decision = z.object({
  id: Id,
  seasonId: Slug,
  award: AwardCodeSchema,
  year: z.int(),
  sessionId: Id.optional(),
  tallyDigest: Digest.optional(),
  awardees: z.array(Awardee).min(1),
  state: z.enum(["waiting", "approved", "numbered", "issued", "published", "cancelled"]),
  amends: Amendment.optional(),
  amendedBy: z.array(Amended).optional(),
  /** The amending decision that is on its way; another one cannot be drawn up beside it. */
  pending: Id.optional(),
  cancelled: Cancellation.optional(),
  approval: Approval.optional(),
  number: z.int().positive().optional(),
  date: LocalDate.optional(),
  chainHead: Digest.optional(),
  file: IssuedFile.optional(),
  taskToken: z.string().optional(),
  resumed: z.boolean(),
  openedAt: Instant,
  due: Instant.optional(),
  remindedAt: Instant.optional(),
  publishedAt: Instant.optional(),
  /** How often its workflow was started; more than once when one gave up. */
  runs: z.int().positive().optional(),
  version: z.int().nonnegative(),
});
export type Decision = z.infer<typeof Decision>;
