import { manifest } from "../../functions/manifest.ts";

/** The product with a sweep at each midnight only, for seasons of many days in few seconds. */
export const sweptDaily = {
  ...manifest,
  SweepDeadlines: { ...manifest.SweepDeadlines, on: { schedule: "rate(1440 minutes)" as const } },
};
