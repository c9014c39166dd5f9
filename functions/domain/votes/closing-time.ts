import { LocalDate, type Instant } from "../../../schemas/primitives.ts";

const timePattern = /^([01]?\d|2[0-3])(?:[:hg.]|\s)?([0-5]\d)$/u;

/** The moment of a typed day and time in Vietnam; `17:00`, `17h00` and `1700` are the same. */
export const closingTime = (day: string, time: string): Instant | undefined => {
  const [, hour, minute] = timePattern.exec(time.trim().toLowerCase()) ?? [];
  if (!LocalDate.safeParse(day).success || hour === undefined || minute === undefined) return;
  return new Date(`${day}T${hour.padStart(2, "0")}:${minute}:00.000+07:00`).toISOString();
};
