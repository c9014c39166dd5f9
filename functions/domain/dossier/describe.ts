import type { Actor, NewEvent } from "../../../schemas/event.ts";
import type { Nomination, NominationDetails } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import { detailsOf } from "./details-of.ts";
import { editableFields } from "./editing.ts";

/** A changed nomination with the events that say so. */
export type Changed = { readonly after: Nomination; readonly events: readonly NewEvent[] };

/**
 * Takes over what an officer typed, as far as it may change now; undefined when nothing differs.
 * An empty name is not taken over: a dossier is always somebody's.
 */
export const describe = (
  nomination: Nomination,
  typed: NominationDetails,
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): Changed | undefined => {
  const before = detailsOf(nomination);
  const fields = editableFields(nomination).filter(
    (field) => typed[field] !== before[field] && !(field === "nomineeName" && typed[field] === ""),
  );
  if (fields.length === 0) return undefined;
  const next = { ...before, ...Object.fromEntries(fields.map((field) => [field, typed[field]])) };
  const { position: _position, ...nominee } = nomination.nominee;
  return {
    after: {
      ...nomination,
      nominee: {
        ...nominee,
        name: next.nomineeName,
        ...(next.position !== "" && { position: next.position }),
      },
      achievements: next.achievements,
      earlierAwards: next.earlierAwards,
      updatedAt: at,
    },
    events: [
      {
        kind: "described",
        at,
        actor,
        facts: {
          fields: fields.join(" "),
          ...(fields.includes("nomineeName") && {
            formerName: before.nomineeName,
            name: next.nomineeName,
          }),
        },
      },
    ],
  };
};
