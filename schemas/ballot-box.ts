import * as z from "zod";
import { PinnedScan } from "./opinion.ts";
import { Id, Instant, Slug } from "./primitives.ts";

/** The state of one round's box: how many have voted, and whether it still takes ballots. */
export const BallotBox = z.object({
  sessionId: Id,
  round: z.int().positive(),
  /** Of two who end a round at once, the first to change this wins: `cancelled` is never opened. */
  state: z.enum(["open", "closed", "cancelled"]),
  closesAt: Instant,
  /** The closing was moved: a count that was timed by the old one comes too early. */
  moved: z.literal(true).optional(),
  /** Members who may vote on at least one nominee; the box is full when all of them have. */
  members: z.int().nonnegative(),
  cast: z.int().nonnegative(),
  /** How often it changed who votes for whom; whoever judges a change by the others names this. */
  seating: z.int().nonnegative().optional(),
});
export type BallotBox = z.infer<typeof BallotBox>;

/** How a ballot came into the box, where it was not by the member's own link. */
export const CastFor = z.discriminatedUnion("by", [
  z.object({ by: z.literal("written"), scan: PinnedScan, enteredBy: Slug }),
  z.object({ by: z.literal("deputy"), deputyId: Slug }),
]);
export type CastFor = z.infer<typeof CastFor>;

/** That a voter has voted; holds neither time nor place in a row. */
export const VoterMarker = z.object({
  sessionId: Id,
  round: z.int().positive(),
  personId: Slug,
  /** Who put the ballot in for the voter; absent when the voter did. */
  how: CastFor.optional(),
});
export type VoterMarker = z.infer<typeof VoterMarker>;

/** That a member named somebody to vote instead in one round; the ballot stays the member's one. */
export const Mandate = z.object({
  sessionId: Id,
  round: z.int().positive(),
  /** New with every naming, so that a deputy who is named again is mailed again. */
  id: z.string().regex(/^[0-9a-z]{16}$/),
  memberId: Slug,
  deputyId: Slug,
  name: z.string().min(1).max(120),
  position: z.string().min(1).max(200),
  email: z.email(),
  /** Nominees of the deputy's own bodies and provinces, on top of the member's. */
  recusedFrom: z.array(Id),
});
export type Mandate = z.infer<typeof Mandate>;

/**
 * That a seat has another voter in one round: who took it over while nobody had cast for it. Until
 * it is passed on again, only that person votes for the seat.
 */
export const Succession = z.object({
  sessionId: Id,
  round: z.int().positive(),
  /** Who voted for the seat before. */
  memberId: Slug,
  personId: Slug,
  name: z.string(),
  email: z.email(),
  recusedFrom: z.array(Id),
  at: Instant,
  /** The deputy of whoever held the seat before, who does not vote any more. */
  ended: Mandate.omit({ sessionId: true, round: true }).optional(),
});
export type Succession = z.infer<typeof Succession>;

/**
 * An envelope of constant size; holds nothing that leads to its voter. The id is made from the
 * receipt, so that whoever holds that, and nobody else, can ask whether the ballot is in the box.
 */
export const SealedBallot = z.object({
  sessionId: Id,
  round: z.int().positive(),
  id: z.string(),
  envelope: z.string(),
});
export type SealedBallot = z.infer<typeof SealedBallot>;
