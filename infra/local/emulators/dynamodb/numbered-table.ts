import type { DatabaseSync } from "node:sqlite";

/** The columns of a table that numbers its rows as they come; undefined when it lies by its key. */
export const numberedTable = (database: DatabaseSync, table: string): string | undefined => {
  const find = database.prepare("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?");
  const definition = find.get(table)?.["sql"];
  if (typeof definition !== "string" || /\bWITHOUT\s+ROWID\s*$/i.test(definition)) return undefined;
  return definition.slice(definition.indexOf("("));
};
