import * as z from "zod";
import { FileType } from "./dossier.ts";
import { Digest, Id, Instant, Slug } from "./primitives.ts";

/** The bytes of a written opinion as they were checked: this version of this object, no other. */
export const PinnedScan = z.object({
  id: Id,
  name: z.string().min(1).max(120),
  size: z.int().nonnegative(),
  type: FileType,
  mediaType: z.string(),
  sha256: Digest,
  pages: z.int().positive().nullable(),
  key: z.string(),
  versionId: z.string(),
});
export type PinnedScan = z.infer<typeof PinnedScan>;

const received = { sessionId: Id, personId: Slug, receivedAt: Instant };

/** A paper that was sent in as an absent member's opinion, after its check. */
export const OpinionScan = z.discriminatedUnion("state", [
  z.object({ ...received, state: z.literal("accepted"), ...PinnedScan.shape }),
  z.object({
    ...received,
    state: z.literal("refused"),
    id: Id,
    name: z.string().min(1).max(120),
    reason: z.string(),
  }),
]);
export type OpinionScan = z.infer<typeof OpinionScan>;
export type AcceptedScan = Extract<OpinionScan, { state: "accepted" }>;
