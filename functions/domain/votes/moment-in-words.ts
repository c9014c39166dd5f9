import type { Instant } from "../../../schemas/primitives.ts";
import { dayInWords } from "../decision/day-in-words.ts";
import { dateAndTime, dayOf } from "../dates.ts";

/** A moment as papers write it: `17 giờ 00, ngày 16 tháng 10 năm 2022`, in Vietnam's time. */
export const momentInWords = (moment: Instant): string => {
  const [hour = "", minute = ""] = dateAndTime(moment, "vi").slice(0, 5).split(":");
  return `${hour} giờ ${minute}, ${dayInWords(dayOf(moment))}`;
};
