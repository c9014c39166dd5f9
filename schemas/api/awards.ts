import * as z from "zod";
import { AwardCodeSchema, NomineeKindSchema, SlotSchema, StageNameSchema } from "../nomination.ts";
import { Bilingual, LocalDate } from "../primitives.ts";

const share = z.object({ parts: z.int().positive(), of: z.int().positive() });
const stages = z.array(StageNameSchema);

/** How a vote on an award is counted on the day that was asked for. */
const VoteRuleAnswer = z.object({
  from: LocalDate,
  until: LocalDate.optional(),
  passing: z.union([z.literal("majority"), z.object({ percent: z.int().positive() })]),
  quorum: share,
  returning: share,
  basis: z.enum(["without-recused", "all-members"]),
  rounds: z.int().positive(),
  source: z.string(),
  decree: z.string(),
  /** What nobody has compared with the text of the law yet. */
  unconfirmed: z.string().optional(),
});

/** The catalogue: every award with its papers and ways, and how a vote on it is counted on a day. */
export const AwardsAnswer = z.object({
  day: LocalDate,
  awards: z.array(
    z.object({
      code: AwardCodeSchema,
      name: Bilingual,
      for: z.array(NomineeKindSchema),
      required: z.array(SlotSchema),
      optional: z.array(SlotSchema),
      routes: z.object({ annual: stages, thematic: stages, "ad-hoc": stages }),
      signedFor: z.enum(["executive-committee", "chairman"]),
      once: z.boolean(),
      perCluster: z.boolean(),
      voteRule: VoteRuleAnswer,
    }),
  ),
  papers: z.array(z.object({ code: SlotSchema, name: Bilingual })),
  stages: z.array(
    z.object({
      code: StageNameSchema,
      name: Bilingual,
      kind: z.enum(["review", "vote", "signature"]),
      workingDays: z.int().positive(),
    }),
  ),
});
export type AwardsAnswer = z.infer<typeof AwardsAnswer>;
