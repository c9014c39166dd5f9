import * as z from "zod";
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
});
export type BallotBox = z.infer<typeof BallotBox>;

/** That a voter has voted; holds neither time nor place in a row. */
export const VoterMarker = z.object({ sessionId: Id, round: z.int().positive(), personId: Slug });
export type VoterMarker = z.infer<typeof VoterMarker>;

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
