import * as z from "zod";
import { awards, type AwardCode, type NomineeKind } from "./catalogue/awards.ts";
import { slots, type Slot } from "./catalogue/slots.ts";
import { stages, type StageName } from "./catalogue/stages.ts";
import { Freeze } from "./freeze.ts";
import { Digest, Id, Instant, Line, Prose, Slug } from "./primitives.ts";
import { Seat } from "./registry.ts";

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  z
    .custom<Key>((value) => typeof value === "string" && Object.hasOwn(record, value))
    // What JSON Schema says of it, which cannot look into a function.
    .meta({ type: "string", enum: Object.keys(record) });

export const AwardCodeSchema = keys<AwardCode>(awards);
export const SlotSchema = keys<Slot>(slots);
export const StageNameSchema = keys<StageName>(stages);
export const NomineeKindSchema = z.enum([
  "collective",
  "individual",
]) satisfies z.ZodType<NomineeKind>;

/** Who is proposed. For an individual, `position` says what they are in the organisation. */
export const Nominee = z.object({
  kind: NomineeKindSchema,
  name: z.string().min(1).max(200),
  organisationId: Slug,
  position: z.string().max(200).optional(),
});
export type Nominee = z.infer<typeof Nominee>;

/** What the officer types into the form of the nomination; every part may still be empty. */
export const NominationDetails = z.object({
  nomineeName: Line.pipe(z.string().max(200)),
  position: Line.pipe(z.string().max(200)),
  achievements: Prose.pipe(z.string().max(8000)),
  earlierAwards: Prose.pipe(z.string().max(4000)),
});
export type NominationDetails = z.infer<typeof NominationDetails>;

/** One stage of a planned route. */
export const PlannedStage = z.object({
  name: StageNameSchema,
  secondsToAnswer: z.int().positive(),
});
export type PlannedStage = z.infer<typeof PlannedStage>;

/** What is asked of the cooperative when a dossier comes back; without a slot it is about the text. */
export const ReturnReason = z.object({
  slot: SlotSchema.optional(),
  reason: z.string().min(1).max(2000),
});
export type ReturnReason = z.infer<typeof ReturnReason>;

/** What ends a stage. This is also what a workflow's token is answered with. */
export const StageOutcome = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("advanced") }),
  z.object({ outcome: z.literal("returned"), reasons: z.array(ReturnReason).min(1) }),
  z.object({ outcome: z.literal("rejected"), reason: z.string().min(1) }),
  z.object({ outcome: z.literal("not-chosen"), reason: z.string().min(1) }),
  z.object({ outcome: z.literal("withdrawn") }),
  z.object({ outcome: z.literal("lapsed") }),
]);
export type StageOutcome = z.infer<typeof StageOutcome>;

export const Ending = z.enum(["decided", "rejected", "not-chosen", "withdrawn", "lapsed"]);
export type Ending = z.infer<typeof Ending>;

/**
 * One nominee proposed for one award in one season. `version` guards every write; `eventCount` and
 * `chainHead` are the end of its hash-chained event list.
 */
export const Nomination = z.object({
  id: Id,
  seasonId: Slug,
  award: AwardCodeSchema,
  nominee: Nominee,
  /** The organisation that nominates; its officers own the nomination. */
  ownerId: Slug,
  /** The provincial alliance that appraises, and whose cluster votes. */
  allianceId: Slug,
  province: z.string().min(1),
  clusterId: Slug.optional(),
  achievements: z.string(),
  earlierAwards: z.string(),
  state: z.enum(["draft", "in-stage", "returned", "closed"]),
  ending: Ending.optional(),
  endingReason: z.string().optional(),
  route: z.array(PlannedStage),
  /** Index into the route of the stage it stands in (or returned from). */
  current: z.int().nonnegative(),
  /** How many times a stage or a revision was opened; names the stage record. */
  visit: z.int().nonnegative(),
  holder: Seat.optional(),
  since: Instant,
  due: Instant.optional(),
  returnReasons: z.array(ReturnReason),
  /** Number of the submitted dossier version; 0 while a first draft. */
  dossierVersion: z.int().nonnegative(),
  dossierHash: Digest.optional(),
  /** The score given at appraisal, 0–100; breaks a tie in the flag quota. */
  appraisedScore: z.int().min(0).max(100).optional(),
  /** Set while a complaint or an inspection is open; it stays on a nomination that ended meanwhile. */
  frozen: Freeze.optional(),
  sessionId: Id.optional(),
  decisionId: Id.optional(),
  decisionNumber: z.string().optional(),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.int().nonnegative(),
  eventCount: z.int().nonnegative(),
  chainHead: Digest,
});
export type Nomination = z.infer<typeof Nomination>;
