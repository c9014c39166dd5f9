import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import type { VoteRule } from "../../../schemas/catalogue/vote-rules.ts";
import type { Freeze } from "../../../schemas/freeze.ts";
import type { Instant, LocalDate } from "../../../schemas/primitives.ts";
import type { Campaign } from "../../../schemas/registry.ts";
import type { Candidate, Voter } from "../../../schemas/session.ts";
import { inForce } from "../dates.ts";
import type { Gap } from "../dossier/checklist.ts";
import { reachOf } from "./reach-of.ts";

/** Why a nomination that waits cannot go on the list of a session. */
export type WhyNotListed =
  | { readonly kind: "frozen"; readonly since: Instant }
  | { readonly kind: "on-another-list"; readonly title: string }
  | { readonly kind: "incomplete"; readonly gaps: readonly Gap[] }
  | { readonly kind: "campaign-expired"; readonly until?: LocalDate }
  | { readonly kind: "not-secret"; readonly mayVote: number }
  | { readonly kind: "out-of-reach"; readonly mayVote: number; readonly needed: number };

/** What is known of a nomination that waits, and of the session that it would go before. */
export type ListFacts = {
  readonly candidate: Pick<Candidate, "nominationId">;
  /** The mark that keeps it where it is. */
  readonly frozen: Pick<Freeze, "at"> | undefined;
  readonly gaps: readonly Gap[];
  readonly campaign: Pick<Campaign, "from" | "until"> | undefined;
  readonly electorate: readonly Pick<Voter, "recusedFrom">[];
  readonly rule: VoteRule;
  /** The day of the session. */
  readonly day: LocalDate;
};

/** The first thing that keeps a nomination off the list; undefined when it may be voted on. */
export const whyNotListed = (facts: ListFacts): WhyNotListed | undefined => {
  const { candidate, frozen, gaps, campaign, electorate, rule, day } = facts;
  if (frozen) return { kind: "frozen", since: frozen.at };
  if (gaps.length > 0) return { kind: "incomplete", gaps };
  if (campaign === undefined || !inForce(campaign, day)) {
    const until = campaign?.until;
    return { kind: "campaign-expired", ...(until !== undefined && { until }) };
  }
  const { mayVote, needed, passable } = reachOf(candidate, electorate, rule);
  if (mayVote < sessionRules.leastSecret) return { kind: "not-secret", mayVote };
  return passable ? undefined : { kind: "out-of-reach", mayVote, needed };
};
