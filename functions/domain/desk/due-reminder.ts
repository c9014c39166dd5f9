import type { Instant } from "../../../schemas/primitives.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import { dayOf } from "../dates.ts";
import { isWorkingDay, workingDaysBetween } from "../working-days.ts";

/** Nobody is reminded at night; seven in the morning in Vietnam. */
const firstHour = 7;

/**
 * Names today's reminder of a wait, when one is due: from one working day before its due date on,
 * once every working day. The name is the same all day, so that a repeat is recognised.
 */
export const dueReminder = (
  { due, answer }: Pick<StageRecord, "due" | "answer">,
  now: Instant,
): string | undefined => {
  const today = dayOf(now);
  const hour = (new Date(now).getUTCHours() + 7) % 24;
  if (answer || !isWorkingDay(today) || hour < firstHour) return undefined;
  return workingDaysBetween(now, due) <= 1 ? `d${today.replaceAll("-", "")}` : undefined;
};
