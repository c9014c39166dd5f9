import type { NominationEvent } from "../../../schemas/event.ts";
import type { Instant } from "../../../schemas/primitives.ts";

/** Whether a chain says that its nomination was frozen at a moment. */
export const frozenAt = (
  events: readonly Pick<NominationEvent, "kind" | "at">[],
  moment: Instant,
): boolean =>
  events.findLast(({ kind, at }) => at <= moment && (kind === "frozen" || kind === "unfrozen"))
    ?.kind === "frozen";
