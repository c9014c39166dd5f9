import type { DatabaseSync, StatementSync } from "node:sqlite";
import { VersionRecord } from "./version-record.ts";

/** What to list, and where a previous page ended. */
export type Query = {
  readonly bucket: string;
  readonly prefix: string;
  readonly delimiter: string;
  readonly limit: number;
  /** A key or a common prefix; listing goes on after it. */
  readonly after: string;
  /** The last version of the key `after` that was listed, when some are left. */
  readonly afterVersion?: string;
};

/** One page of a list, in the order of the keys' bytes. */
export type Page = {
  readonly records: readonly (VersionRecord & { readonly latest: boolean })[];
  readonly prefixes: readonly string[];
  /** Where the page ended, if there is more. */
  readonly next?: { readonly key: string; readonly version?: string };
};

/** Lists current objects, or every version and marker. */
export type Listing = {
  readonly objects: (query: Query) => Page;
  readonly versions: (query: Query) => Page;
};

const latest =
  "sequence = (SELECT max(sequence) FROM versions o WHERE o.bucket = v.bucket AND o.key = v.key)";
const within = `bucket = :bucket AND key >= :prefix AND (key > :after
  OR (key = :after AND sequence < (SELECT sequence FROM versions WHERE version = :afterVersion)))`;

/** Prepares the lists of an index. */
export const listing = (database: DatabaseSync): Listing => {
  const select = (condition: string) =>
    database.prepare(
      `SELECT *, ${latest} AS latest FROM versions v WHERE ${within} ${condition}
       ORDER BY key, sequence DESC`,
    );
  const current = select(`AND kind = 'object' AND ${latest}`);
  const all = select("");
  return {
    objects: (query) => pageOf(current, query),
    versions: (query) => pageOf(all, query),
  };
};

const pageOf = (
  statement: StatementSync,
  { bucket, prefix, after, afterVersion = "", delimiter, limit }: Query,
): Page => {
  const records: (VersionRecord & { latest: boolean })[] = [];
  const prefixes = new Set<string>();
  const seen = (key: string) => {
    const group = groupOf(key, prefix, delimiter);
    return group !== undefined && (prefixes.has(group) || group === after);
  };
  let next: Page["next"];

  for (const row of statement.iterate({ bucket, prefix, after, afterVersion })) {
    const record = VersionRecord.parse(row);
    if (!record.key.startsWith(prefix)) break;
    if (seen(record.key)) continue;
    if (records.length + prefixes.size >= limit) {
      return { records, prefixes: [...prefixes], ...(next && { next }) };
    }
    const group = groupOf(record.key, prefix, delimiter);
    if (group === undefined) records.push({ ...record, latest: row["latest"] === 1 });
    else prefixes.add(group);
    next = group === undefined ? { key: record.key, version: record.version } : { key: group };
  }
  return { records, prefixes: [...prefixes] };
};

const groupOf = (key: string, prefix: string, delimiter: string) => {
  const end = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
};
