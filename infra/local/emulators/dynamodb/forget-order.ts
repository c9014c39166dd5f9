import { DatabaseSync } from "node:sqlite";
import { numberedTable } from "./numbered-table.ts";

/**
 * Lays a database file out anew, this table by its keys, and empties the journal. The database
 * numbers rows as they come, gives them room in that order, and notes together what was written
 * together: whoever reads the file would see which ballot came with which voter.
 */
export const forgetOrder = (file: string, table: string): void => {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    keyed(database, table);
    // A table that is only rewritten takes over the pages of the old one, and with them its order.
    database.exec("VACUUM");
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    database.close();
  }
};

/** Gives a table that numbers its rows another shape, once. */
const keyed = (database: DatabaseSync, table: string) => {
  const columns = numberedTable(database, table);
  if (columns === undefined) return;
  database.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE "${table} by key" ${columns} WITHOUT ROWID;
    INSERT INTO "${table} by key" SELECT * FROM "${table}";
    DROP TABLE "${table}";
    ALTER TABLE "${table} by key" RENAME TO "${table}";
    COMMIT;
  `);
};
