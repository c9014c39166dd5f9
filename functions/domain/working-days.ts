import { holidays } from "../../schemas/catalogue/holidays.ts";
import type { Instant, LocalDate } from "../../schemas/primitives.ts";
import { dayOf, endOfDay } from "./dates.ts";

const dayLength = 86_400_000;

const next = (day: LocalDate): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);

/** Whether offices work on a day: Monday to Friday, no public holiday. */
export const isWorkingDay = (day: LocalDate): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !(holidays[day.slice(0, 4)] ?? []).includes(day.slice(5));
};

/** The end of the last of so many working days after the day of a moment. */
export const dueAfter = (from: Instant, workingDays: number): Instant => {
  let day = dayOf(from);
  for (let left = workingDays; left > 0;) {
    day = next(day);
    if (isWorkingDay(day)) left -= 1;
  }
  return endOfDay(day);
};

/** Working days from the day of one moment to that of another; negative when it has passed. */
export const workingDaysBetween = (from: Instant, to: Instant): number => {
  const [start, end] = [dayOf(from), dayOf(to)];
  const [early, late, sign] = start <= end ? [start, end, 1] : [end, start, -1];
  let count = 0;
  for (let day = early; day < late;) {
    day = next(day);
    if (isWorkingDay(day)) count += 1;
  }
  return count * sign;
};

/**
 * Seconds that a workflow waits for so many working days: weekends and a long Tết included, so that
 * it never wakes before the due date by more than an escalation can mend.
 */
export const secondsFor = (workingDays: number): number =>
  (Math.ceil((workingDays * 7) / 5) + 3) * (dayLength / 1000);
