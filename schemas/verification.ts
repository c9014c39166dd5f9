import * as z from "zod";

/** What to verify, as a person types it: a decision's number, or the id of a record. */
export const VerifyRecordInput = z.object({ asked: z.string().max(200) });
export type VerifyRecordInput = z.infer<typeof VerifyRecordInput>;

/** One thing that was checked, in a sentence, and a sentence for each thing that does not fit. */
export const Check = z.object({ checked: z.string(), differences: z.array(z.string()) });
export type Check = z.infer<typeof Check>;

/** What a verification came to. `unreadable`: what was asked is neither a number nor an id. */
export const VerifyRecordOutput = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("unreadable") }),
  z.object({ outcome: z.literal("not-found"), subject: z.string() }),
  z.object({ outcome: z.literal("fits"), subject: z.string(), checks: z.array(Check) }),
  z.object({ outcome: z.literal("differs"), subject: z.string(), checks: z.array(Check) }),
]);
export type VerifyRecordOutput = z.infer<typeof VerifyRecordOutput>;
