import * as z from "zod";
import { AwardCodeSchema } from "../nomination.ts";
import { Season } from "../registry.ts";

/** The seasons, and whether one may nominate in them today. */
export const SeasonsAnswer = z.object({
  items: z.array(
    Season.omit({ awards: true, campaignId: true }).extend({
      awards: z.array(AwardCodeSchema),
      open: z.boolean(),
    }),
  ),
});
export type SeasonsAnswer = z.infer<typeof SeasonsAnswer>;
