import * as z from "zod";
import { Id, Instant, Slug } from "./primitives.ts";

const act = { by: Slug, at: Instant };

/** That a round was given more time; voters are told of each once. */
export const Extension = z.object({
  ...act,
  round: z.int().positive(),
  from: Instant,
  to: Instant,
});
export type Extension = z.infer<typeof Extension>;

/** That whoever had not voted in a round was reminded; nobody is named. */
export const Reminder = z.object({ ...act, round: z.int().positive() });
export type Reminder = z.infer<typeof Reminder>;

/**
 * That a member's seat went to somebody else while a round was open. Says the same whether or not a
 * ballot for the seat lay in the box, which alone knows whose vote it still is.
 */
export const SeatPassing = z.object({
  ...act,
  /** The member as the list names the seat. */
  memberId: Slug,
  personId: Slug,
  name: z.string(),
  email: z.email(),
  recusedFrom: z.array(Id),
});
export type SeatPassing = z.infer<typeof SeatPassing>;

/** Why a session ended without a count. */
export const Cancellation = z.object({ ...act, reason: z.string().min(1) });
export type Cancellation = z.infer<typeof Cancellation>;

/** That a round was closed before its time, because nobody was left whose ballot could matter. */
export const EarlyClosing = z.object({ ...act, round: z.int().positive(), from: Instant });
export type EarlyClosing = z.infer<typeof EarlyClosing>;

/** The wait for the chair of a session: how often the chair was asked, and whether in vain. */
export const ChairWait = z.object({
  asked: z.int().positive(),
  due: Instant,
  lapsed: Instant.optional(),
});
export type ChairWait = z.infer<typeof ChairWait>;

/** Which nominees got no result, because they were frozen at that moment. */
export const HeldBack = z.object({ at: Instant, nominationIds: z.array(Id).min(1) });
export type HeldBack = z.infer<typeof HeldBack>;

/** How the chair of a session settled a tie that its last round had left. */
export const ChairDecision = z.object({
  ...act,
  name: z.string().min(1),
  reason: z.string().min(1),
  /** Exactly as many of the tied nominees as places were left. */
  chosen: z.array(Id),
});
export type ChairDecision = z.infer<typeof ChairDecision>;
