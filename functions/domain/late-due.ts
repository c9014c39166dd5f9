import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { Instant } from "../../schemas/primitives.ts";
import type { StageRecord } from "../../schemas/stage.ts";
import { dueAfter } from "./working-days.ts";

const leastWorkingDays = 5;

/**
 * Until when a stage waits for whoever gets it late, or gets it back: until its due day, and for five
 * working days at least, but never longer than the stage itself gives.
 */
export const lateDue = (
  { stage, due }: Pick<StageRecord, "stage" | "due">,
  at: Instant,
): Instant => {
  const least = dueAfter(at, Math.min(leastWorkingDays, stageOf(stage).workingDays));
  return due > least ? due : least;
};
