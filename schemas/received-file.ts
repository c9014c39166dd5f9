import * as z from "zod";

/** What the store tells of an upload: which version of which object, and what its scan said. */
export const ReceivedFile = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
  /**
   * GuardDuty's word, of which only `NO_THREATS_FOUND` is clean; none from a store without a scanner.
   * https://docs.aws.amazon.com/guardduty/latest/ug/monitor-with-eventbridge-s3-malware-protection.html
   */
  verdict: z.string().optional(),
});
export type ReceivedFile = z.infer<typeof ReceivedFile>;

/** What became of an upload; `ignored` when it belongs to no dossier that may change. */
export const CheckedFile = z.object({ outcome: z.enum(["accepted", "refused", "ignored"]) });
export type CheckedFile = z.infer<typeof CheckedFile>;
