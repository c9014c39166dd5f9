import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import type { Bucket } from "../buckets.ts";
import { transaction } from "./database.ts";
import type { Folders } from "./folders.ts";
import { stageFile, type Ceiling, type Staged } from "./staged-file.ts";
import { VersionRecord, type Properties, type StoredVersion } from "./version-record.ts";

/** Where a new version goes; `guard` sees the version it would replace and may refuse by throwing. */
export type Target = {
  readonly bucket: Bucket;
  readonly key: string;
  readonly properties: Properties;
  readonly guard: (current: StoredVersion | undefined) => void;
};

type Bytes = Pick<StoredVersion, "sha256" | "md5" | "crc32" | "size">;

/**
 * Objects as files named by their digest, and an index of versions. Bytes are on disk before the
 * row that names them, and a row goes before its bytes: at no moment does the index promise a file
 * that is not whole. What a kill leaves over is swept at the next start.
 */
export type ObjectStore = {
  readonly stage: (bytes: AsyncIterable<Buffer>, ceiling: Ceiling) => Promise<Staged>;
  /** Forgets staged bytes that will not be kept. */
  readonly discard: (staged: Staged) => Promise<void>;
  readonly keep: (target: Target, staged: Staged) => StoredVersion;
  readonly copy: (target: Target, source: StoredVersion) => StoredVersion;
  readonly hide: (bucket: string, key: string) => VersionRecord;
  readonly erase: (record: VersionRecord) => void;
  readonly latest: (bucket: string, key: string) => VersionRecord | undefined;
  readonly version: (bucket: string, key: string, version: string) => VersionRecord | undefined;
  /** A file descriptor, which outlives the deletion of the object; the caller closes it. */
  readonly open: (record: StoredVersion) => number;
};

type Surroundings = {
  readonly database: DatabaseSync;
  readonly folders: Folders;
  readonly now: () => number;
  /** Whether a stored object is to be announced, and the nudge once it is. */
  readonly announces: (bucket: Bucket, key: string) => boolean;
  readonly announced: () => void;
};

/** Opens the store over its folders and index. */
export const objectStore = ({
  database,
  folders,
  now: clock,
  announces,
  announced,
}: Surroundings): ObjectStore => {
  const byKey = database.prepare(
    "SELECT * FROM versions WHERE bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1",
  );
  const byVersion = database.prepare(
    "SELECT * FROM versions WHERE version = ? AND bucket = ? AND key = ?",
  );
  const insert = database.prepare(
    `INSERT INTO versions (bucket, key, version, kind, modified, sha256, md5, crc32, size, properties)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
  );
  const remember = database.prepare(
    "INSERT INTO announcements (sequence, bucket, key, version, size) VALUES (?, ?, ?, ?, ?)",
  );
  const remove = database.prepare("DELETE FROM versions WHERE version = ?");
  const bytesInUse = database.prepare("SELECT 1 FROM versions WHERE sha256 = ? LIMIT 1");

  const now = () => Math.trunc(clock());
  const latest = (bucket: string, key: string) =>
    VersionRecord.optional().parse(byKey.get(bucket, key));

  const add = ({ bucket, key, properties, guard }: Target, bytes: Bytes, settle: () => void) => {
    const stored = transaction(database, () => {
      const current = latest(bucket.name, key);
      guard(current?.kind === "object" ? current : undefined);
      settle();
      const { sha256, md5, crc32, size } = bytes;
      const what = [sha256, md5, crc32, size, JSON.stringify(properties)];
      const row = insert.get(bucket.name, key, newVersion(), "object", now(), ...what);
      const record = VersionRecord.parse(row);
      if (record.kind !== "object") throw new Error("the index gave back another kind of row");
      if (announces(bucket, key)) {
        remember.run(record.sequence, bucket.name, key, record.version, size);
      }
      return record;
    });
    announced();
    return stored;
  };

  return {
    latest,
    stage: (bytes, ceiling) => stageFile(folders.staging, bytes, ceiling),
    discard: ({ path }) => rm(path, { force: true }),
    keep: (target, staged) => {
      try {
        return add(target, staged, () => {
          settleFile(staged, folders);
        });
      } finally {
        rmSync(staged.path, { force: true });
      }
    },
    copy: (target, source) => add(target, source, () => undefined),
    hide: (bucket, key) => {
      const nothing = [null, null, null, null, null];
      return VersionRecord.parse(
        insert.get(bucket, key, newVersion(), "marker", now(), ...nothing),
      );
    },
    erase: (record) => {
      remove.run(record.version);
      if (record.kind === "marker" || bytesInUse.get(record.sha256)) return;
      rmSync(folders.fileOf(record.sha256), { force: true });
    },
    version: (bucket, key, version) =>
      VersionRecord.optional().parse(byVersion.get(version, bucket, key)),
    open: (record) => openSync(folders.fileOf(record.sha256), "r"),
  };
};

const newVersion = () => randomBytes(24).toString("base64url");

/** Equal bytes are one file, so a copy costs a row only. */
const settleFile = ({ path, sha256 }: Staged, { objects, fileOf }: Folders) => {
  if (existsSync(fileOf(sha256))) return;
  renameSync(path, fileOf(sha256));
  // Without this the row could survive a power cut and the file's name not.
  const folder = openSync(objects, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
};
