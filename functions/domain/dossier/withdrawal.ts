import type { Nomination } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";

/** A nomination that its own organisation took back: nobody holds it, nothing is due. */
export const closedAsWithdrawn = (nomination: Nomination, at: Instant): Nomination => {
  const { holder: _holder, due: _due, ...rest } = nomination;
  return { ...rest, state: "closed", ending: "withdrawn", since: at, updatedAt: at };
};
