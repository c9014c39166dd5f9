import type { LocalDate } from "../../../schemas/primitives.ts";

/** `ngày 08 tháng 5 năm 2019`: days below ten get a nought, of the months only the first two do. */
export const dayInWords = (day: LocalDate): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
};
