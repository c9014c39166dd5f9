import { SessionHead, type Session } from "../../schemas/session.ts";
import type { Sessions } from "../ports.ts";
import { keys, lists } from "./keys.ts";
import { itemOf, partsOf, sessionFrom, StoredSession, type SessionPart } from "./session-parts.ts";
import type { WorkTable, Write } from "./work-table.ts";

/** Sessions, each in a partition of its own: the item first, then the parts that it names. */
export const dynamoSessions = (table: WorkTable): Sessions => ({
  find: async (id) =>
    // The item is read before its parts and written with them, so no part of it can be missing.
    sessionFrom(await table.all(StoredSession, { partition: keys.session(id).PK })),

  save: async (session) => {
    const item = itemOf(session);
    await table.write([
      {
        put: {
          ...keys.session(session.id),
          placePK: lists.placeOfSessions(session.seasonId),
          placeSK: `${session.opensAt}#${session.id}`,
          ...(unfinished(session) && {
            duePK: lists.dueOf("SESSIONS"),
            dueSK: `${session.closesAt}#${session.id}`,
          }),
          ...item,
        },
        when: session.version === 0 ? "absent" : { version: session.version },
      },
      ...partsOf(session).map((part): Write => ({
        put: { ...keys.sessionPart(session.id, sortOf(part)), ...part },
      })),
    ]);
    return { ...session, version: item.version };
  },

  ofSeason: (seasonId) =>
    table.all(SessionHead, {
      index: "byPlace",
      partition: lists.placeOfSessions(seasonId),
      newestFirst: true,
    }),

  unfinished: () => table.all(SessionHead, { index: "byDue", partition: lists.dueOf("SESSIONS") }),
});

/** A cancelled session is finished when its members were told and its workflow's token is gone. */
const unfinished = ({ state, taskToken }: Session): boolean =>
  state === "cancelled" ? taskToken !== undefined : state !== "announced";

const sortOf = (part: SessionPart): string => {
  const at = String(part.at).padStart(3, "0");
  return part.of === "results" ? `RESULTS#${part.round}#${at}` : `${part.of.toUpperCase()}#${at}`;
};
