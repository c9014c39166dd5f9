import * as z from "zod";

/** What the host of a season is asked by whoever plays it. */
export const Asking = z.object({ ask: z.literal("count") });

/** What went through a host while a season was played. */
export const HostCount = z.object({
  mails: z.int(),
  stateTransitions: z.int(),
  executions: z.int(),
  /** Executions that ended otherwise than they should. */
  failed: z.int(),
});
export type HostCount = z.infer<typeof HostCount>;

/** What the host of a season tells: that it is ready, what it counted, or why it cannot go on. */
export const Telling = z.discriminatedUnion("tell", [
  z.object({ tell: z.literal("ready"), url: z.string() }),
  z.object({ tell: z.literal("counted"), count: HostCount }),
  z.object({ tell: z.literal("fell"), why: z.string() }),
]);
export type Telling = z.infer<typeof Telling>;
