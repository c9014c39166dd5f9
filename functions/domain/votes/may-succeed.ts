import type { Mandate } from "../../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../../schemas/session.ts";
import { candidatesOf } from "./rounds.ts";
import { withoutSecrecy } from "./secrecy.ts";
import { withDeputies } from "./standing-in.ts";
import { withSuccessors } from "./with-successors.ts";

/** A seat about to get another voter, in the electorate as it stands. */
export type Succeeding = {
  readonly session: Session;
  readonly member: Voter;
  readonly next: Pick<Voter, "personId" | "name" | "email" | "recusedFrom">;
  readonly mandates: readonly Mandate[];
};

/** What may keep the next holder of a seat from voting for it in the open round. */
export const keptReasons = [
  "is-member",
  "is-deputy",
  "not-asked",
  "may-judge-nobody",
  "not-secret",
] as const;
export type NotSucceeding = (typeof keptReasons)[number];

/**
 * Why a seat keeps its voter; nothing when it may be exchanged. Nobody votes twice, the members who
 * are asked stay as many, so that the quorum stays, and no nominee is left with so few voters that
 * it tells.
 */
export const mayNotSucceed = ({
  session,
  member,
  next,
  mandates,
}: Succeeding): NotSucceeding | undefined => {
  const { personId, email, recusedFrom } = next;
  const rest = session.electorate.filter((voter) => voter.personId !== member.personId);
  if (rest.some((voter) => voter.personId === personId)) return "is-member";
  const others = mandates.filter(({ memberId }) => memberId !== member.personId);
  if (others.some((one) => one.deputyId === personId || one.email === email)) return "is-deputy";
  const candidates = candidatesOf(session, session.round);
  const recused = (from: readonly string[]) =>
    candidates.filter(({ nominationId }) => from.includes(nominationId));
  if (recused(member.recusedFrom).length === candidates.length) return "not-asked";
  if (recused(recusedFrom).length === candidates.length) return "may-judge-nobody";
  const newly = recused(recusedFrom).filter(
    ({ nominationId }) => !member.recusedFrom.includes(nominationId),
  );
  const after = withSuccessors(session, [{ memberId: member.personId, ...next }]);
  return withoutSecrecy(newly, withDeputies(after, others).electorate).length > 0
    ? "not-secret"
    : undefined;
};
