import type { Instant, Language, LocalDate } from "../../schemas/primitives.ts";

const vietnamOffset = 7 * 3_600_000;
const names = {
  vi: ["Chủ Nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

const two = (value: number) => String(value).padStart(2, "0");

/** The calendar day in Vietnam (UTC+7 all year) at a moment. */
export const dayOf = (instant: Instant): LocalDate =>
  new Date(Date.parse(instant) + vietnamOffset).toISOString().slice(0, 10);

/** `12/10/2026`. */
export const shortDate = (day: LocalDate): string => day.split("-").reverse().join("/");

/** `thứ Hai, 12/10/2026`. */
export const longDate = (day: LocalDate, language: Language): string =>
  `${names[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ""}, ${shortDate(day)}`;

/** `14:05, thứ Hai, 12/10/2026`, in Vietnam's time. */
export const dateAndTime = (instant: Instant, language: Language): string => {
  const local = new Date(Date.parse(instant) + vietnamOffset);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}, ${longDate(dayOf(instant), language)}`;
};

/** The last millisecond of a day in Vietnam. */
export const endOfDay = (day: LocalDate): Instant =>
  new Date(Date.parse(`${day}T23:59:59.999Z`) - vietnamOffset).toISOString();

/** The first millisecond of a day in Vietnam. */
export const startOfDay = (day: LocalDate): Instant =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - vietnamOffset).toISOString();

/** A moment some seconds later. */
export const after = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** Whole seconds from one moment to a later one, at least 1. */
export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / 1000));

/** Whether something in force from a day, until a day or for good, is in force on a day. */
export const inForce = (
  validity: { readonly from?: string | undefined; readonly until?: string | undefined },
  day: LocalDate,
): boolean =>
  (validity.from === undefined || validity.from <= day) &&
  (validity.until === undefined || day <= validity.until);
