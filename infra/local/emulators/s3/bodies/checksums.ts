import { S3Error } from "../s3-error.ts";
import type { Staged } from "../storage/staged-file.ts";

const lengths = { crc32: 4, sha256: 32 } as const;

/** A checksum algorithm that the store verifies. */
export type Algorithm = keyof typeof lengths;

/** What a client says about its bytes. */
export type Claim = { readonly algorithm: Algorithm; readonly value: string };

const prefix = "x-amz-checksum-";
const settings = new Set(["algorithm", "mode", "type"]);

/** The one checksum among headers, form fields or trailers; none is fine, two are not. */
export const claimedChecksum = (
  names: Iterable<string>,
  valueOf: (name: string) => string | undefined,
): Claim | undefined => {
  const found = [...new Set(names)].filter(
    (name) => name.startsWith(prefix) && !settings.has(name.slice(prefix.length)),
  );
  const [name] = found;
  if (name === undefined) return undefined;
  if (found.length > 1) {
    throw new S3Error("InvalidRequest", "Expecting a single x-amz-checksum- header");
  }
  const algorithm = knownAlgorithm(name.slice(prefix.length));
  const value = valueOf(name) ?? "";
  if (decoded(value)?.length !== lengths[algorithm]) {
    throw new S3Error("InvalidRequest", `Value for ${name} header is invalid.`);
  }
  return { algorithm, value };
};

/** The algorithm of that name in any case, if the store computes it. */
export const knownAlgorithm = (name: string): Algorithm => {
  const lower = name.toLowerCase();
  if (lower === "crc32" || lower === "sha256") return lower;
  throw new S3Error("NotImplemented", "This store verifies CRC32 and SHA256 checksums only");
};

/** The checksum of stored bytes, as S3 spells it. */
export const checksumOf = (
  { crc32, sha256 }: Pick<Staged, "crc32" | "sha256">,
  algorithm: Algorithm,
): string => (algorithm === "crc32" ? crc32 : Buffer.from(sha256, "hex").toString("base64"));

/** Refuses bytes that are not what the client says it sent. */
export const verifyClaim = (staged: Staged, claim: Claim | undefined): void => {
  if (!claim || checksumOf(staged, claim.algorithm) === claim.value) return;
  throw new S3Error(
    "BadDigest",
    `The ${claim.algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
  );
};

/** Refuses bytes whose MD5 is not the one of the Content-MD5 header. */
export const verifyMd5 = (staged: Staged, contentMd5: string | undefined): void => {
  if (contentMd5 === undefined) return;
  const wanted = decoded(contentMd5);
  if (wanted?.length !== 16) {
    throw new S3Error("InvalidDigest", "The Content-MD5 you specified was invalid.");
  }
  if (wanted.toString("hex") !== staged.md5) {
    throw new S3Error("BadDigest", "The Content-MD5 you specified did not match what we received.");
  }
};

const decoded = (base64: string) => {
  const bytes = Buffer.from(base64, "base64");
  return bytes.toString("base64") === base64 ? bytes : undefined;
};
