import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import type { HistoryEvent } from "./events.ts";

const Kept = z.object({
  id: z.number(),
  type: z.string(),
  at: z.number(),
  details: z.union([z.string(), z.null()]),
});

/** One line of a history as kept. */
export type KeptEvent = z.infer<typeof Kept>;

type Page = {
  readonly execution: number;
  readonly from: number;
  readonly size: number;
  readonly backwards: boolean;
};

/** The histories: rows that are only ever added. */
export const historyStore = (database: DatabaseSync) => {
  const insert = database.prepare(
    "INSERT INTO events (execution, id, type, at, details) VALUES (?, ?, ?, ?, ?)",
  );
  const select = "SELECT id, type, at, details FROM events WHERE execution = ?";
  const forwards = database.prepare(`${select} AND id >= ? ORDER BY id LIMIT ?`);
  const backwards = database.prepare(`${select} AND id <= ? ORDER BY id DESC LIMIT ?`);

  return {
    /** Adds events after the given number of earlier ones. */
    append: (execution: number, before: number, at: number, events: readonly HistoryEvent[]) => {
      for (const [index, { type, details }] of events.entries()) {
        const text = details ? JSON.stringify({ [details.key]: details.value }) : null;
        insert.run(execution, before + index + 1, type, at, text);
      }
    },
    page: ({ execution, from, size, backwards: back }: Page): readonly KeptEvent[] =>
      z.array(Kept).parse((back ? backwards : forwards).all(execution, from, size)),
  };
};

/** The store of histories. */
export type HistoryStore = ReturnType<typeof historyStore>;
