import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Candidate, Session, Voter } from "../../../schemas/session.ts";
import { quorumForAll } from "./quorum-for-all.ts";
import { reachOf } from "./reach-of.ts";
import { candidatesOf, votersOf } from "./rounds.ts";
import { ruleFor } from "./rule-for.ts";
import { shareOf } from "./thresholds.ts";

/** What is known of an open round without opening a ballot. */
export type SealedPoll = {
  readonly session: Pick<Session, "electorate" | "candidates" | "results" | "flagPlaces">;
  readonly round: number;
  readonly day: LocalDate;
  /** Persons who have voted. */
  readonly voted: ReadonlySet<string>;
  /** Nominations that are no longer before this body. */
  readonly gone: ReadonlySet<string>;
};

/**
 * Whether no ballot that is missing can change any result, whatever lies in the box. To ask what
 * does lie in it would give it away: a `no` before a known voter casts and a `yes` after tells what
 * that voter chose. So ballots stay sealed, and a missing one matters wherever its voter may still
 * vote on a nominee who is here and within reach of being chosen or returned; one who is frozen is
 * here, because the desk may let it go on before the round ends.
 */
export const nothingPendingCanChange = (poll: SealedPoll): boolean => {
  const { session, round, day, voted, gone } = poll;
  const pending = votersOf(session, round).filter(({ personId }) => !voted.has(personId));
  if (pending.length === 0) return true;
  const list = candidatesOf(session, round);
  const here = list.filter(
    (one) => !gone.has(one.nominationId) && mayVoteOn(session.electorate, one) > 0,
  );
  if (here.length === 0) return true;
  if (voted.size < quorumForAll(list, session.electorate, day)) return false;
  const open = here.filter((candidate) => withinReach(candidate, session.electorate, day));
  return pending.every(({ recusedFrom }) =>
    open.every(({ nominationId }) => recusedFrom.includes(nominationId)),
  );
};

const mayVoteOn = (electorate: readonly Voter[], { nominationId }: Candidate): number =>
  electorate.filter(({ recusedFrom }) => !recusedFrom.includes(nominationId)).length;

const withinReach = (
  candidate: Candidate,
  electorate: readonly Voter[],
  day: LocalDate,
): boolean => {
  const rule = ruleFor(candidate.award, day);
  const { mayVote, basis, passable } = reachOf(candidate, electorate, rule);
  return passable || mayVote >= shareOf(basis, rule.returning);
};
