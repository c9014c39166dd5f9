import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

const tables = `
  CREATE TABLE IF NOT EXISTS machines (
    arn TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, revision INTEGER NOT NULL,
    created REAL NOT NULL
  );
  CREATE TABLE IF NOT EXISTS revisions (id INTEGER PRIMARY KEY, definition TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS executions (
    id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, machine TEXT NOT NULL, name TEXT NOT NULL,
    revision INTEGER NOT NULL, role TEXT NOT NULL, status TEXT NOT NULL, state TEXT NOT NULL,
    input TEXT NOT NULL, output TEXT, error TEXT, cause TEXT,
    started REAL NOT NULL, stopped REAL, deadline REAL,
    due REAL, moves INTEGER NOT NULL, events INTEGER NOT NULL, position TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS executions_due ON executions (due) WHERE due IS NOT NULL;
  CREATE INDEX IF NOT EXISTS executions_machine ON executions (machine, id);
  CREATE INDEX IF NOT EXISTS executions_running ON executions (id) WHERE status = 'RUNNING';
  CREATE TABLE IF NOT EXISTS events (
    execution INTEGER NOT NULL, id INTEGER NOT NULL, type TEXT NOT NULL, at REAL NOT NULL,
    details TEXT, PRIMARY KEY (execution, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY, execution INTEGER NOT NULL
  ) WITHOUT ROWID;
`;

/** The file that outlives the process. Only one engine at a time can have it open. */
export const openDatabase = (file: string): DatabaseSync => {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // Committed rows survive a killed process in any mode of WAL; NORMAL leaves out the disk flush.
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;");
  database.exec("PRAGMA synchronous = NORMAL;");
  database.exec(tables);
  return database;
};

/** Does several writes or none of them. */
export const together = <T>(database: DatabaseSync, write: () => T): T => {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = write();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
};
