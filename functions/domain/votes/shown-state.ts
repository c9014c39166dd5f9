import type { Instant } from "../../../schemas/primitives.ts";
import type { SessionHead } from "../../../schemas/session.ts";

/** How a session stands for whoever looks at it; `called`: the mails are out, no ballot is taken yet. */
export type ShownState = SessionHead["state"] | "called";

/** How a session stands at a moment. */
export const shownState = (
  { state, opensAt, round }: Pick<SessionHead, "state" | "opensAt" | "round">,
  now: Instant,
): ShownState => (state === "open" && round === 1 && opensAt > now ? "called" : state);
