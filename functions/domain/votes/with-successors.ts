import type { Succession } from "../../../schemas/ballot-box.ts";
import type { Session, SessionResult, Voter } from "../../../schemas/session.ts";
import { withDeputies } from "./standing-in.ts";

type Successor = Pick<Succession, "memberId" | "personId" | "name" | "email" | "recusedFrom">;

/** An electorate in which every seat that was passed on has its last voter, at the same place. */
export const withSuccessors = <Electorate extends { readonly electorate: readonly Voter[] }>(
  session: Electorate,
  successions: readonly Successor[],
): Electorate & { readonly electorate: Voter[] } => ({
  ...session,
  electorate: session.electorate.map((voter) => lastOf(voter, successions)),
});

/** No chain is longer than there are successions. */
const lastOf = (
  voter: Voter,
  successions: readonly Successor[],
  steps = successions.length,
): Voter => {
  const next = successions.find(({ memberId }) => memberId === voter.personId);
  if (!next || steps === 0) return voter;
  const { personId, name, email, recusedFrom } = next;
  return lastOf({ ...voter, personId, name, email, recusedFrom }, successions, steps - 1);
};

/** The members as a round counted them: seats that were passed on, deputies and their recusals. */
export const asCounted = <Electorate extends { readonly electorate: readonly Voter[] }>(
  session: Electorate,
  { successions = [], mandates = [] }: Pick<SessionResult, "successions" | "mandates">,
): Electorate & { readonly electorate: Voter[] } =>
  withDeputies(withSuccessors(session, successions), mandates);

/** The members as their seats are held now, whoever may still vote for them in the open round. */
export const asHeld = (session: Session): Session => {
  const last = new Map((session.passed ?? []).map((passing) => [passing.memberId, passing]));
  return {
    ...session,
    electorate: session.electorate.map((listed) => {
      const held = last.get(listed.personId);
      if (!held) return listed;
      const { personId, name, email, recusedFrom } = held;
      return { ...listed, personId, name, email, recusedFrom };
    }),
  };
};
