import type { NominationEvent } from "../../../schemas/event.ts";
import type { FreezeAct } from "./read-freeze.ts";

/** What was done about a nomination's mark since a form was shown: this very act, or something else. */
export type ActedSince = "nothing" | "the same" | "something else";

/**
 * Tells a form that was sent twice from one that somebody else was faster than. `shown` is the number
 * of events that the nomination had when the form was shown.
 */
export const actedSince = (
  events: readonly NominationEvent[],
  shown: number,
  wanted: FreezeAct,
  personId: string,
): ActedSince => {
  const since = events.filter(
    ({ number, kind }) => number > shown && (kind === "frozen" || kind === "unfrozen"),
  );
  const [first, ...more] = since;
  if (!first) return "nothing";
  return more.length === 0 && isThis(first, wanted, personId) ? "the same" : "something else";
};

const isThis = (
  { kind, facts, actor }: NominationEvent,
  wanted: FreezeAct,
  personId: string,
): boolean => {
  if (actor.kind !== "person" || actor.personId !== personId) return false;
  if (wanted.act === "lift") {
    const { outcome, note } = wanted;
    return kind === "unfrozen" && facts["outcome"] === outcome && facts["note"] === note;
  }
  const { mark } = wanted;
  return (
    kind === "frozen" &&
    facts["freeze"] === mark.kind &&
    facts["paper"] === mark.paper &&
    facts["note"] === mark.note
  );
};
