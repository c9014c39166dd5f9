import type { Mandate } from "../../../schemas/ballot-box.ts";
import type { Voter } from "../../../schemas/session.ts";

/** Whose ballot a mail speaks of: the reader's own, one that a deputy casts, or one cast for a member. */
export type BallotOf =
  { readonly as: "own" } | { readonly as: "deputed" | "deputy"; readonly other: string };

/** Somebody who is told of a member's ballot, with the mandate of whoever casts it as a deputy. */
export type BallotReader = {
  readonly to: Pick<Voter, "personId" | "name" | "email">;
  readonly of: BallotOf;
  readonly mandate?: Mandate;
};

/** Who is told of a member's ballot: the member, and the deputy who casts it, if there is one. */
export const ballotReaders = (voter: Voter, mandate: Mandate | undefined): BallotReader[] =>
  mandate
    ? [
        { to: voter, of: { as: "deputed", other: mandate.name } },
        {
          to: { personId: mandate.deputyId, name: mandate.name, email: mandate.email },
          of: { as: "deputy", other: voter.name },
          mandate,
        },
      ]
    : [{ to: voter, of: { as: "own" } }];
