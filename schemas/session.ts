import * as z from "zod";
import { Digest, Id, Instant, Prose, Slug } from "./primitives.ts";
import { RoleName } from "./registry.ts";
import { AwardCodeSchema } from "./nomination.ts";

/** One member of an electorate. `recusedFrom` lists nominations of their own body or province. */
export const Voter = z.object({
  personId: Slug,
  name: z.string(),
  email: z.email(),
  role: RoleName,
  organisationId: Slug,
  recusedFrom: z.array(Id),
});
export type Voter = z.infer<typeof Voter>;

/** A nominee on the list of a session, as it stood when the list was fixed. */
export const Candidate = z.object({
  nominationId: Id,
  name: z.string(),
  award: AwardCodeSchema,
  organisationId: Slug,
  province: z.string(),
  visit: z.int().positive(),
  dossierHash: Digest,
  appraisedScore: z.int().optional(),
});
export type Candidate = z.infer<typeof Candidate>;

export const Choice = z.enum(["agree", "disagree", "return", "abstain"]);
export type Choice = z.infer<typeof Choice>;

/** What one voter answers for one nominee; asking for a return needs a reason. */
export const Answer = z.discriminatedUnion("choice", [
  z.object({ nominationId: Id, choice: z.literal("agree") }),
  z.object({ nominationId: Id, choice: z.literal("disagree") }),
  z.object({ nominationId: Id, choice: z.literal("abstain") }),
  z.object({
    nominationId: Id,
    choice: z.literal("return"),
    reason: Prose.pipe(z.string().min(1).max(500)),
  }),
]);
export type Answer = z.infer<typeof Answer>;

/** The inside of a sealed ballot. `receipt` is known to the voter alone. */
export const Ballot = z.object({
  sessionId: Id,
  round: z.int().positive(),
  receipt: z.string().regex(/^[0-9A-Z]{16}$/),
  answers: z.array(Answer).min(1),
});
export type Ballot = z.infer<typeof Ballot>;

/** How one nominee came out. `codes` are shuffled, one for each ballot entry, derived from receipts. */
export const CandidateResult = z.object({
  nominationId: Id,
  name: z.string(),
  award: AwardCodeSchema,
  agree: z.int().nonnegative(),
  disagree: z.int().nonnegative(),
  returned: z.int().nonnegative(),
  abstain: z.int().nonnegative(),
  recused: z.int().nonnegative(),
  absent: z.int().nonnegative(),
  members: z.int().nonnegative(),
  basis: z.int().nonnegative(),
  needed: z.int().nonnegative(),
  unanimous: z.boolean(),
  rank: z.int().positive().optional(),
  outcome: z.enum(["chosen", "not-chosen", "returned", "second-round"]),
  why: z.enum([
    "passed",
    "below-threshold",
    "beyond-quota",
    "asked-to-supplement",
    "tie-at-last-place",
    "no-quorum",
    "nobody-may-vote",
    "withdrawn",
  ]),
  reasons: z.array(z.string()),
  entries: z.array(z.object({ code: z.string(), choice: Choice })),
});
export type CandidateResult = z.infer<typeof CandidateResult>;

export const SessionResult = z.object({
  round: z.int().positive(),
  members: z.int().nonnegative(),
  present: z.int().nonnegative(),
  quorum: z.int().nonnegative(),
  quorate: z.boolean(),
  candidates: z.array(CandidateResult),
  /** SHA-256 over the canonical result; printed on the decision. */
  digest: Digest,
  countedAt: Instant,
});
export type SessionResult = z.infer<typeof SessionResult>;

/** One vote of a cluster or of the council over a list of nominations. */
export const Session = z.object({
  id: Id,
  body: z.enum(["cluster", "council"]),
  clusterId: Slug.optional(),
  seasonId: Slug,
  title: z.string().min(1),
  note: z.string(),
  electorate: z.array(Voter).min(1),
  candidates: z.array(Candidate).min(1),
  /** Places for flags; absent when no award on the list has a quota. */
  flagPlaces: z.int().positive().optional(),
  opensAt: Instant,
  closesAt: Instant,
  round: z.int().positive(),
  state: z.enum(["open", "counted", "announced", "cancelled"]),
  /** Public half of the round's ballot key, SPKI in base64. */
  publicKey: z.string(),
  /** Private half wrapped by the ballot key of the system, base64; only the count may open it. */
  wrappedKey: z.string(),
  results: z.array(SessionResult),
  openedBy: Slug,
  taskToken: z.string().optional(),
  resumed: z.boolean(),
  version: z.int().nonnegative(),
});
export type Session = z.infer<typeof Session>;
