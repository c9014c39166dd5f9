import type { Actor } from "../../../schemas/event.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import type { Changed } from "./describe.ts";

/** Closes a draft that nobody but its officers has seen. */
export const draftWithdrawal = (
  nomination: Nomination,
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): Changed => ({
  after: { ...nomination, state: "closed", ending: "withdrawn", since: at, updatedAt: at },
  events: [{ kind: "withdrawn", at, actor, facts: {} }],
});
