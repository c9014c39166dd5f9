import * as z from "zod";
import { Instant } from "../primitives.ts";
import { Candidate, CandidateResult, SessionHead, SessionResult } from "../session.ts";
import { Cancellation } from "../session-acts.ts";

/** A session as lists show it; `called`: the mails are out, no ballot is taken yet. */
const row = {
  ...SessionHead.pick({
    ...{ id: true, title: true, body: true, bodyName: true, seasonId: true },
    ...{ opensAt: true, closesAt: true, round: true },
  }).shape,
  state: z.enum(["called", "open", "tied", "counted", "announced", "cancelled"]),
};

/** The sessions that somebody may see, by season, the newest first in each. */
export const SessionsAnswer = z.object({ items: z.array(z.object(row)) });
export type SessionsAnswer = z.infer<typeof SessionsAnswer>;

/** What a nominee came to: sums only, never who voted or what a ballot said. */
const NomineeResult = z.object({
  ...CandidateResult.pick({
    ...{ nominationId: true, name: true, award: true, rank: true },
    ...{ agree: true, disagree: true, returned: true, abstain: true, recused: true, absent: true },
    ...{ basis: true, needed: true, outcome: true, why: true },
  }).shape,
  /** Why, in one sentence, in the language that was asked for. */
  sentence: z.string(),
});

/** One session: how many have voted while it is open, the result once it is announced. */
export const SessionAnswer = z.object({
  ...row,
  note: z.string(),
  agenda: z.array(z.string()),
  members: z.int().nonnegative(),
  turnout: z.object({ cast: z.int().nonnegative(), of: z.int().nonnegative() }),
  nominees: z.array(
    Candidate.pick({ nominationId: true, name: true, award: true, province: true }),
  ),
  cancelled: z.object({ at: Instant, reason: Cancellation.shape.reason }).optional(),
  result: z
    .object({
      rounds: z.array(
        SessionResult.pick({
          ...{ round: true, present: true, mayVote: true, quorum: true, quorate: true },
          ...{ digest: true, countedAt: true },
        }),
      ),
      nominees: z.array(NomineeResult),
    })
    .optional(),
});
export type SessionAnswer = z.infer<typeof SessionAnswer>;
