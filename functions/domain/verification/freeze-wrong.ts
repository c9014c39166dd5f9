import type { Session } from "../../../schemas/session.ts";
import { mayHaveBeenFrozen, wasFrozen } from "../freezes/frozen-at.ts";
import type { NominationRecord } from "./nomination-record.ts";

/**
 * Holds a session against the marks in a nominee's chain: whoever was counted or held back as frozen
 * was frozen then, and whoever was frozen well before a count was given nothing in it.
 */
export const freezeWrong = (
  { results, heldBack, candidates }: Session,
  { nomination: { id }, events }: NominationRecord,
): string[] => {
  const name = candidates.find(({ nominationId }) => nominationId === id)?.name ?? id;
  const counted = results.flatMap(({ countedAt, candidates: all }) =>
    all.filter(({ nominationId }) => nominationId === id).map((one) => ({ ...one, countedAt })),
  );
  const held = heldBack?.nominationIds.includes(id) === true;
  return [
    ...counted
      .filter(({ why, countedAt }) => why === "frozen" && !mayHaveBeenFrozen(events, countedAt))
      .map(() => `${name}: counted as frozen, and its chain knows of no mark then`),
    ...(held && !mayHaveBeenFrozen(events, heldBack.at)
      ? [`${name}: held back as frozen, and its chain knows of no mark then`]
      : []),
    ...counted
      .filter(({ why }) => why !== "frozen" && why !== "withdrawn")
      .filter(({ countedAt }) => wasFrozen(events, countedAt))
      .map(() => `${name}: was frozen, and the count decided about it`),
  ];
};
