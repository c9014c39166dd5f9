import { DatabaseSync } from "node:sqlite";

/** Opens the index. A commit is on disk before it is answered. */
export const openDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS versions (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      bucket TEXT NOT NULL,
      key TEXT NOT NULL,
      version TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      modified INTEGER NOT NULL,
      sha256 TEXT,
      md5 TEXT,
      crc32 TEXT,
      size INTEGER,
      properties TEXT
    ) STRICT;
    CREATE INDEX IF NOT EXISTS by_key ON versions (bucket, key, sequence DESC);
    CREATE INDEX IF NOT EXISTS by_bytes ON versions (sha256);
    CREATE TABLE IF NOT EXISTS announcements (
      sequence INTEGER PRIMARY KEY,
      bucket TEXT NOT NULL,
      key TEXT NOT NULL,
      version TEXT NOT NULL,
      size INTEGER NOT NULL
    ) STRICT;
  `);
  return database;
};

/** Runs something entirely or not at all. */
export const transaction = <Result>(database: DatabaseSync, run: () => Result): Result => {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = run();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
};
