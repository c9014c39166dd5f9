import type { NewEvent, NominationEvent } from "../../schemas/event.ts";
import type { Nomination } from "../../schemas/nomination.ts";

/** What every chain begins with. */
export const chainStart = "0".repeat(64);

/** A value as one line of JSON whose keys are in order: the same facts, the same bytes. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [two]) => (one < two ? -1 : 1))
      .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(value ?? null);
};

/** Links events onto the end of a nomination's chain: `SHA-256(previous hash, canonical event)`. */
export const linked = (
  nomination: Pick<Nomination, "id" | "eventCount" | "chainHead">,
  events: readonly NewEvent[],
  sha256: (text: string) => string,
): NominationEvent[] => {
  let previous = nomination.chainHead;
  return events.map((event, at) => {
    const body = {
      nominationId: nomination.id,
      number: nomination.eventCount + at + 1,
      kind: event.kind,
      at: event.at,
      actor: event.actor,
      facts: event.facts,
      previous,
    };
    const hash = sha256(previous + canonical(body));
    previous = hash;
    return { ...body, hash };
  });
};

/** The number of the first event that does not fit its chain; undefined when all fit. */
export const brokenAt = (
  events: readonly NominationEvent[],
  sha256: (text: string) => string,
): number | undefined => {
  let previous = chainStart;
  for (const [at, { hash, ...body }] of events.entries()) {
    const fits =
      body.number === at + 1 &&
      body.previous === previous &&
      sha256(previous + canonical(body)) === hash;
    if (!fits) return at + 1;
    previous = hash;
  }
  return undefined;
};
