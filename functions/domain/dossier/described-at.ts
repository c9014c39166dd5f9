import type { NominationEvent } from "../../../schemas/event.ts";
import type { Instant } from "../../../schemas/primitives.ts";

/** When the text of a nomination was last changed by its officers. */
export const describedAt = (events: readonly NominationEvent[]): Instant | undefined =>
  events.findLast(({ kind }) => kind === "described")?.at;
