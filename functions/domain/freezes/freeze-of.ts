import type { Freeze } from "../../../schemas/freeze.ts";
import type { Nomination } from "../../../schemas/nomination.ts";

/** The mark of a nomination that is not to be gone on with; nothing for one that has ended. */
export const freezeOf = ({
  state,
  frozen,
}: Pick<Nomination, "state" | "frozen">): Freeze | undefined =>
  state === "closed" ? undefined : frozen;

/** Whether a nomination has to stay where it is until the desk lets it go on. */
export const isFrozen = (nomination: Pick<Nomination, "state" | "frozen">): boolean =>
  freezeOf(nomination) !== undefined;
