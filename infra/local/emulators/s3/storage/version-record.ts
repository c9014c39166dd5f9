import * as z from "zod";

const texts = z.record(z.string(), z.string());

/** What is kept with the bytes of an object. */
export const Properties = z.object({
  /** Headers that come back as they were sent, by their name in lower case. */
  headers: texts,
  /** User metadata without the `x-amz-meta-` prefix. */
  metadata: texts,
  algorithm: z.enum(["crc32", "sha256"]),
  lock: z.object({ mode: z.enum(["GOVERNANCE", "COMPLIANCE"]), until: z.number() }).optional(),
  legalHold: z.boolean().optional(),
});
export type Properties = z.infer<typeof Properties>;

const place = { sequence: z.int(), bucket: z.string(), key: z.string(), version: z.string() };

/** A version with bytes. */
export const StoredVersion = z.object({
  ...place,
  kind: z.literal("object"),
  modified: z.number(),
  sha256: z.string(),
  md5: z.string(),
  crc32: z.string(),
  size: z.int(),
  properties: z.string().transform((text) => Properties.parse(JSON.parse(text))),
});
export type StoredVersion = z.infer<typeof StoredVersion>;

const Marker = z.object({ ...place, kind: z.literal("marker"), modified: z.number() });

/** One row of the index: a version with bytes, or a marker that hides the older ones. */
export const VersionRecord = z.discriminatedUnion("kind", [StoredVersion, Marker]);
export type VersionRecord = z.infer<typeof VersionRecord>;
