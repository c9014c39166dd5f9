import type { AbsenceRule } from "../../../schemas/catalogue/absence-rules.ts";
import type { Mandate } from "../../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../../schemas/session.ts";
import type { DeputyFormError } from "./read-deputy-form.ts";
import { candidatesOf } from "./rounds.ts";
import { withoutSecrecy } from "./secrecy.ts";
import { withDeputies } from "./standing-in.ts";

/** A deputy about to be named, beside those who stand already. */
export type Naming = {
  readonly session: Session;
  readonly member: Voter;
  readonly mandate: Pick<Mandate, "memberId" | "deputyId" | "email" | "recusedFrom" | "round">;
  /** The deputy holds a seat at the member's own body. */
  readonly registered: boolean;
  readonly others: readonly Pick<Mandate, "memberId" | "deputyId" | "recusedFrom">[];
};

/**
 * Why somebody may not stand in for a member; nothing when they may. Nobody votes twice, a deputy
 * must have something to vote on, and a nominee must not be left with so few voters that it tells.
 */
export const mayNotStandIn = (
  { session, member, mandate, registered, others }: Naming,
  rule: Pick<AbsenceRule, "deputies">,
): DeputyFormError | undefined => {
  const { email, deputyId, round } = mandate;
  const is = (voter: Voter) => voter.personId === deputyId || voter.email.toLowerCase() === email;
  if (is(member)) return { field: "email", problem: "is-yourself" };
  if (session.electorate.some(is)) return { field: "email", problem: "is-member" };
  if (rule.deputies === "registered" && !registered) {
    return { field: "email", problem: "not-registered" };
  }
  const rest = others.filter(({ memberId }) => memberId !== member.personId);
  if (rest.some((other) => other.deputyId === deputyId)) {
    return { field: "email", problem: "votes-for-another" };
  }
  const candidates = candidatesOf(session, round);
  const { electorate } = withDeputies(session, [...rest, mandate]);
  const own = electorate.find(({ personId }) => personId === member.personId)?.recusedFrom ?? [];
  if (candidates.every(({ nominationId }) => own.includes(nominationId))) {
    return { field: "email", problem: "may-judge-nobody" };
  }
  const newlyRecused = candidates.filter(
    ({ nominationId }) => own.includes(nominationId) && !member.recusedFrom.includes(nominationId),
  );
  return withoutSecrecy(newlyRecused, electorate).length > 0
    ? { field: "email", problem: "not-secret" }
    : undefined;
};
