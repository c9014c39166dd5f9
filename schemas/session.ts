import * as z from "zod";
import { Mandate, Succession, VoterMarker } from "./ballot-box.ts";
import { sessionRules } from "./catalogue/session-rules.ts";
import { AwardCodeSchema, NomineeKindSchema } from "./nomination.ts";
import { Digest, Id, Instant, Prose, Slug } from "./primitives.ts";
import { RoleName } from "./registry.ts";
import {
  Cancellation,
  ChairDecision,
  ChairWait,
  EarlyClosing,
  Extension,
  HeldBack,
  Reminder,
  SeatPassing,
} from "./session-acts.ts";

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
  kind: NomineeKindSchema,
  name: z.string(),
  award: AwardCodeSchema,
  organisationId: Slug,
  organisationName: z.string(),
  province: z.string(),
  visit: z.int().positive(),
  dossierVersion: z.int().positive(),
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
    reason: Prose.pipe(z.string().min(1).max(sessionRules.longestReason)),
  }),
]);
export type Answer = z.infer<typeof Answer>;

/** Known to the voter alone: whoever has it learns what its ballot says. */
export const Receipt = z.string().regex(/^[0-9A-Z]{16}$/);
export type Receipt = z.infer<typeof Receipt>;

/** The inside of a sealed ballot. */
export const Ballot = z.object({
  sessionId: Id,
  round: z.int().positive(),
  receipt: Receipt,
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
  /** `waiting`: nothing was decided; the nomination stays where it is, for a later session. */
  outcome: z.enum(["chosen", "not-chosen", "returned", "second-round", "waiting"]),
  why: z.enum([
    "passed",
    "below-threshold",
    "beyond-quota",
    "asked-to-supplement",
    "tie-at-last-place",
    "no-quorum",
    "nobody-may-vote",
    "withdrawn",
    "frozen",
    "chair-decided",
    "chair-silent",
  ]),
  /** Reasons for a return, unsigned and shuffled. */
  reasons: z.array(z.string()),
  entries: z.array(z.object({ code: z.string(), choice: Choice })),
});
export type CandidateResult = z.infer<typeof CandidateResult>;

/** The count of one round. Members who are recused from every nominee may not vote and need not. */
export const SessionResult = z.object({
  round: z.int().positive(),
  members: z.int().nonnegative(),
  mayVote: z.int().nonnegative(),
  present: z.int().nonnegative(),
  quorum: z.int().nonnegative(),
  quorate: z.boolean(),
  candidates: z.array(CandidateResult),
  /** Who took part and how, by person; absent in results of before it was kept. */
  tookPart: z.array(VoterMarker.omit({ sessionId: true, round: true })).optional(),
  /** The deputies who stood when the round closed, whether or not they voted. */
  mandates: z.array(Mandate.omit({ sessionId: true, round: true })).optional(),
  /** The seats that had another voter than the list names when the round closed. */
  successions: z.array(Succession.omit({ sessionId: true, round: true })).optional(),
  /** SHA-256 over who took part, in no order; absent in results of before it was kept. */
  voters: Digest.optional(),
  /** SHA-256 over the members and nominees that were counted; absent in results of before it was kept. */
  list: Digest.optional(),
  /** SHA-256 over the canonical result; printed on the decision. */
  digest: Digest,
  countedAt: Instant,
});
export type SessionResult = z.infer<typeof SessionResult>;

/** A round's ballot key: public half (SPKI) and wrapped private half, both base64. */
export const RoundKey = z.object({
  round: z.int().positive(),
  publicKey: z.string().min(1),
  wrappedKey: z.string().min(1),
});
export type RoundKey = z.infer<typeof RoundKey>;

/** What a list of sessions shows of one. */
export const SessionHead = z.object({
  id: Id,
  body: z.enum(["cluster", "council"]),
  clusterId: Slug.optional(),
  /** What the body is called on papers and timelines. */
  bodyName: z.string().min(1),
  seasonId: Slug,
  title: z.string().min(1),
  note: z.string(),
  /** From when on ballots are taken; its day says which rules hold. */
  opensAt: Instant,
  /** When the list was fixed and the mails went out, where that was before the opening. */
  calledAt: Instant.optional(),
  /** When the round that is open closes; a second round takes as long as the first. */
  closesAt: Instant,
  secondsToAnswer: z.int().positive(),
  round: z.int().positive(),
  /** `tied`: counted, and the chair was asked to settle the last place. */
  state: z.enum(["open", "tied", "counted", "announced", "cancelled"]),
  /** Places for flags; absent when no award on the list has a quota. */
  flagPlaces: z.int().positive().optional(),
  openedBy: Slug,
  version: z.int().nonnegative(),
});
export type SessionHead = z.infer<typeof SessionHead>;

/** One vote of a cluster or of the council over a list of nominations. */
export const Session = SessionHead.extend({
  electorate: z.array(Voter).min(1),
  candidates: z.array(Candidate).min(1),
  /** One key for each round that was opened; only the count may open what they seal. */
  keys: z.array(RoundKey),
  /** One result for each round that was counted. */
  results: z.array(SessionResult),
  /** Parked by the workflow while it waits for the open round; never leaves the store. */
  taskToken: z.string().optional(),
  /** What the body deals with, a line each. */
  agenda: z.array(z.string().min(1)).optional(),
  extensions: z.array(Extension).optional(),
  reminders: z.array(Reminder).optional(),
  /** Seats that went to somebody else since the list was fixed, oldest first. */
  passed: z.array(SeatPassing).optional(),
  closedEarly: EarlyClosing.optional(),
  cancelled: Cancellation.optional(),
  chairWait: ChairWait.optional(),
  chairDecision: ChairDecision.optional(),
  /** Nominees that were frozen when the results were given out; left waiting, however they were counted. */
  heldBack: HeldBack.optional(),
});
export type Session = z.infer<typeof Session>;
