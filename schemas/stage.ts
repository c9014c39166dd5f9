import * as z from "zod";
import { Actor } from "./event.ts";
import { Id, Instant } from "./primitives.ts";
import { Seat } from "./registry.ts";
import { StageNameSchema, StageOutcome } from "./nomination.ts";

/**
 * One wait of a nomination's workflow for people: a stage, or (`revision`) the cooperative's answer
 * to a return. The answer is saved first and the workflow resumed second, so that a failure between
 * the two is healed by whoever finds an answer with `resumed: false`.
 */
export const StageRecord = z.object({
  nominationId: Id,
  visit: z.int().positive(),
  kind: z.enum(["review", "vote", "signature", "revision"]),
  stage: StageNameSchema,
  holder: Seat,
  openedAt: Instant,
  due: Instant,
  escalations: z.int().nonnegative(),
  /** Parked by the workflow; never leaves the store. */
  taskToken: z.string().optional(),
  answer: StageOutcome.optional(),
  answeredAt: Instant.optional(),
  answeredBy: Actor.optional(),
  resumed: z.boolean(),
  version: z.int().nonnegative(),
});
export type StageRecord = z.infer<typeof StageRecord>;
