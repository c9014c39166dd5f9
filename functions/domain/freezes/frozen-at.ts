import type { NominationEvent } from "../../../schemas/event.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import { after } from "../dates.ts";

type Chain = readonly Pick<NominationEvent, "kind" | "at">[];

/** An event bears the moment before it is written; by then a function's time is over. */
const secondsToWrite = 60;

/** Whether a chain says that its nomination was frozen at a moment, or just before it. */
export const mayHaveBeenFrozen = (events: Chain, moment: Instant): boolean =>
  frozenAt(events, moment) || frozenAt(events, after(moment, -secondsToWrite));

/** Whether a chain says that its nomination was frozen at a moment, and whoever looked then saw it. */
export const wasFrozen = (events: Chain, moment: Instant): boolean =>
  frozenAt(events, moment) && frozenAt(events, after(moment, -secondsToWrite));

const frozenAt = (events: Chain, moment: Instant): boolean =>
  events.findLast(({ kind, at }) => at <= moment && (kind === "frozen" || kind === "unfrozen"))
    ?.kind === "frozen";
