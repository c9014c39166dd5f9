import type { Amended, Amendment, Decision } from "../../../schemas/decision.ts";

type Numbered = Pick<Decision, "id" | "awardees"> & {
  readonly number: number;
  readonly date: string;
};

/** What an amended decision keeps of the one that amends it. */
export const markOf = (
  { id, awardees, number, date }: Numbered,
  { act, changes }: Pick<Amendment, "act" | "changes">,
): Amended => ({
  ...{ by: id, act, changes, number, date },
  nominationIds: awardees.map(({ nominationId }) => nominationId),
});
