import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Forward } from "./forward.ts";
import { forgetOrder } from "./forget-order.ts";
import { numberedTable } from "./numbered-table.ts";

/** How long nothing is written to a table before its file is laid out anew. */
const quiet = 3_000;

/**
 * Keeps the file of a table from telling the order of writing: soon after every write, at the end,
 * and at the beginning where a host was killed before it could. Made before the database starts.
 */
export const unordered = (file: string, table: string) => {
  let timer: NodeJS.Timeout | undefined;
  // A file that was closed well leaves no journal.
  let written = sizeOf(`${file}-wal`) > 0;

  const forget = () => {
    if (!written) return;
    try {
      forgetOrder(file, table);
      written = false;
    } catch (error) {
      console.error("the order of ballots stays in the database file for now", error);
    }
  };
  const soon = () => {
    written = true;
    clearTimeout(timer);
    timer = setTimeout(forget, quiet).unref();
  };
  return {
    /** When the table is there. */
    begin: () => {
      written ||= numbersRows(file, table);
      forget();
    },
    watching:
      (forward: Forward): Forward =>
      async (headers, body, repeatable) => {
        try {
          return await forward(headers, body, repeatable);
        } finally {
          if (!repeatable && body.includes(table)) soon();
        }
      },
    /** When the database has stopped. */
    end: () => {
      clearTimeout(timer);
      forget();
    },
  };
};

const numbersRows = (file: string, table: string): boolean => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return numberedTable(database, table) !== undefined;
  } finally {
    database.close();
  }
};

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
