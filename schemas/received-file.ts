import * as z from "zod";

/** What the store tells of an upload: which version of which object. */
export const ReceivedFile = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
});
export type ReceivedFile = z.infer<typeof ReceivedFile>;

/** What became of an upload; `ignored` when it belongs to no dossier that may change. */
export const CheckedFile = z.object({ outcome: z.enum(["accepted", "refused", "ignored"]) });
export type CheckedFile = z.infer<typeof CheckedFile>;
