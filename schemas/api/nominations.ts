import * as z from "zod";
import { FileType } from "../dossier.ts";
import {
  Ending,
  Nomination,
  Nominee,
  ReturnReason,
  SlotSchema,
  StageNameSchema,
} from "../nomination.ts";
import { Id, Instant, Slug } from "../primitives.ts";
import { RoleName } from "../registry.ts";
import { RelatedDecision } from "./decision.ts";

const Named = z.object({ id: Slug, name: z.string() });
const { id, award, province, state, since, due } = Nomination.shape;

/** A nomination as lists show it. */
const row = {
  ...{ id, award, province, state, since, due },
  nominee: Nominee.pick({ kind: true, name: true, position: true }),
  season: Named,
  /** Whose nomination it is. */
  organisation: Named,
  /** The stage in which it stands, or which returned it. */
  stage: StageNameSchema.optional(),
  overdue: z.boolean(),
  /** Since when it rests while something is cleared up; absent when it goes on. */
  frozenSince: Instant.optional(),
  ending: Ending.optional(),
  decision: z.object({ number: z.string(), path: z.string() }).optional(),
};

/** The seat whose turn it is, and who sits in it, as far as the page names them. */
const Holder = z.object({
  role: RoleName,
  organisation: Named,
  people: z.array(z.string()).optional(),
});

/** A part of a list; `next` asks for the part after it. */
export const NominationsAnswer = z.object({
  list: z.enum(["own", "waiting", "open"]),
  items: z.array(
    z.object({
      ...row,
      holder: Holder.optional(),
      /** For the desk: who among the holders was not reached by the last mail. */
      unreached: z.array(z.string()).optional(),
    }),
  ),
  next: z.string().optional(),
});
export type NominationsAnswer = z.infer<typeof NominationsAnswer>;

/** Where one nomination is, with whom, since when, and what comes next. */
export const NominationAnswer = z.object({
  ...row,
  holder: Holder.optional(),
  /** Working days; negative when it is overdue. */
  daysLeft: z.int().optional(),
  /** The stage that comes next; absent at the last one, and at the end. */
  next: StageNameSchema.optional(),
  track: z.array(
    z.object({
      stage: z.union([z.literal("prepare"), StageNameSchema]),
      state: z.enum(["done", "current", "todo", "stopped"]),
    }),
  ),
  endingReason: z.string().optional(),
  /** Why it came back, while it is with the cooperative. */
  returnReasons: z.array(ReturnReason),
  /** What still stops the submission; for those who may send it in, while they may. */
  missing: z.object({ fields: z.array(z.string()), papers: z.array(SlotSchema) }).optional(),
  files: z.array(
    z.object({
      id: Id,
      slot: SlotSchema,
      name: z.string(),
      type: FileType,
      size: z.int().nonnegative(),
      pages: z.int().positive().nullable(),
    }),
  ),
  amendedBy: z.array(RelatedDecision),
  /** Newest first, in the language that was asked for. */
  timeline: z.array(
    z.object({
      at: Instant,
      title: z.string(),
      by: z.string().optional(),
      lines: z.array(z.string()),
    }),
  ),
});
export type NominationAnswer = z.infer<typeof NominationAnswer>;
