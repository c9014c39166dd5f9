import type { Instant } from "../../../schemas/primitives.ts";
import type { Session } from "../../../schemas/session.ts";
import { after } from "../dates.ts";
import { frozenAt } from "../freezes/frozen-at.ts";
import type { NominationRecord } from "./nomination-record.ts";

/** An event bears the moment before it is written; a function's time is over after this. */
const secondsToWrite = 60;

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
  const mayHaveBeen = (moment: Instant) =>
    frozenAt(events, moment) || frozenAt(events, before(moment));
  return [
    ...counted
      .filter(({ why, countedAt }) => why === "frozen" && !mayHaveBeen(countedAt))
      .map(() => `${name}: counted as frozen, and its chain knows of no mark then`),
    ...(held && !mayHaveBeen(heldBack.at)
      ? [`${name}: held back as frozen, and its chain knows of no mark then`]
      : []),
    ...counted
      .filter(({ why }) => why !== "frozen" && why !== "withdrawn")
      .filter(({ countedAt }) => frozenAt(events, countedAt) && frozenAt(events, before(countedAt)))
      .map(() => `${name}: was frozen, and the count decided about it`),
  ];
};

const before = (moment: Instant): Instant => after(moment, -secondsToWrite);
