/** The state and its motto, as they stand over every paper. */
export const nation = {
  name: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
} as const;

/** A number as a paper prints it: `05`, `178`; a gap to fill in while there is none. */
export const numberInWords = (number: number | null): string =>
  number === null ? "\u00a0".repeat(8) : String(number).padStart(2, "0");

/** `Số: 05/QĐ-LMHTXVN`. */
export const numberLine = (number: number | null, code: string): string =>
  `Số: ${numberInWords(number)}/${code}`;

/** `ngày 08 tháng 5 năm 2019`: days below 10 are padded, but of the months only the first two. */
export const dateInWords = (date: string | null): string => {
  if (date === null) return "ngày ….. tháng ….. năm 20…..";
  const [year = "", month = "", day = ""] = date.split("-");
  const months = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day} tháng ${months} năm ${year}`;
};

/** A line of a list with the mark it must end with, whatever it ended with before. */
export const endedWith = (text: string, mark: ";" | "." | "./."): string =>
  `${text.replace(/[\s.;,/]+$/u, "")}${mark}`;
