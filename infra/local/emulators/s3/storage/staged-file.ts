import { createHash, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";

/** Bytes that are safely on disk but not yet an object. */
export type Staged = {
  readonly path: string;
  readonly size: number;
  /** Hexadecimal; also the name under which the bytes are kept. */
  readonly sha256: string;
  /** Hexadecimal; the ETag. */
  readonly md5: string;
  /** Base64, as S3 spells it. */
  readonly crc32: string;
};

/** How much may be stored at most, and what to say when there is more. */
export type Ceiling = { readonly bytes: number; readonly exceeded: (size: number) => Error };

/** The most bytes that S3 takes in one request. */
export const largestObject = 5 * 1024 ** 3;

/** Writes a stream to a new file and flushes it; whatever goes wrong, nothing is left behind. */
export const stageFile = async (
  folder: string,
  bytes: AsyncIterable<Buffer>,
  ceiling: Ceiling,
): Promise<Staged> => {
  const path = join(folder, randomUUID());
  const file = await open(path, "wx");
  const digests = { sha256: createHash("sha256"), md5: createHash("md5"), crc32: 0 };
  let size = 0;
  try {
    for await (const piece of bytes) {
      size += piece.length;
      if (size > ceiling.bytes) throw ceiling.exceeded(size);
      digests.sha256.update(piece);
      digests.md5.update(piece);
      digests.crc32 = crc32(piece, digests.crc32);
      await file.writeFile(piece);
    }
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
  return {
    path,
    size,
    sha256: digests.sha256.digest("hex"),
    md5: digests.md5.digest("hex"),
    crc32: bigEndian(digests.crc32).toString("base64"),
  };
};

const bigEndian = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
