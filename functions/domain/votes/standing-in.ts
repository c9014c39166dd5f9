import type { Mandate } from "../../../schemas/ballot-box.ts";
import type { Voter } from "../../../schemas/session.ts";

/** What of a mandate changes who may judge whom. */
export type StandingIn = Pick<Mandate, "memberId" | "recusedFrom">;

/** An electorate in which whoever has a deputy is also recused from what the deputy may not judge. */
export const withDeputies = <Electorate extends { readonly electorate: readonly Voter[] }>(
  session: Electorate,
  mandates: readonly StandingIn[],
): Electorate & { readonly electorate: Voter[] } => ({
  ...session,
  electorate: session.electorate.map((voter) => {
    const mandate = mandates.find(({ memberId }) => memberId === voter.personId);
    return mandate
      ? { ...voter, recusedFrom: [...new Set([...voter.recusedFrom, ...mandate.recusedFrom])] }
      : voter;
  }),
});
