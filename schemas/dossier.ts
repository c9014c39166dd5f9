import * as z from "zod";
import { Digest, Id, Instant } from "./primitives.ts";
import { SlotSchema } from "./nomination.ts";

/** The kinds of file a dossier takes. */
export const FileType = z.enum(["pdf", "docx", "jpeg", "png"]);
export type FileType = z.infer<typeof FileType>;

/** Largest file, in bytes; the upload policy and the check both hold to it. */
export const largestFile = 20 * 1024 * 1024;

/** Most files that one slot may hold; only evidence may hold several. */
export const mostEvidence = 10;

const received = {
  id: Id,
  nominationId: Id,
  slot: SlotSchema,
  /** As the sender called it, cleaned; for showing only, never a path. */
  name: z.string().min(1).max(120),
  size: z.int().nonnegative(),
  receivedAt: Instant,
};

/** One uploaded file after its check. Accepted bytes are pinned by key, version and digest. */
export const DossierFile = z.discriminatedUnion("state", [
  z.object({
    ...received,
    state: z.literal("accepted"),
    type: FileType,
    mediaType: z.string(),
    sha256: Digest,
    pages: z.int().positive().nullable(),
    key: z.string(),
    versionId: z.string(),
    /** Replaced or removed by the officer; kept because earlier dossier versions show it. */
    removed: z.boolean().default(false),
  }),
  z.object({
    ...received,
    state: z.literal("refused"),
    reason: z.string(),
    details: z.array(z.string()),
    removed: z.boolean().default(false),
  }),
]);
export type DossierFile = z.infer<typeof DossierFile>;
export type AcceptedFile = Extract<DossierFile, { state: "accepted" }>;

/** What was submitted at one time: text and files, sealed by one hash. Links are bound to the hash. */
export const DossierVersion = z.object({
  nominationId: Id,
  number: z.int().positive(),
  hash: Digest,
  nomineeName: z.string(),
  achievements: z.string(),
  earlierAwards: z.string(),
  fileIds: z.array(Id),
  submittedAt: Instant,
});
export type DossierVersion = z.infer<typeof DossierVersion>;
