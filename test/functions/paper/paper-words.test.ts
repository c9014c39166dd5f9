import { describe, expect, it } from "vitest";
import {
  dateInWords,
  endedWith,
  numberLine,
} from "../../../functions/adapters/paper/paper-words.ts";

describe("numbers and dates as a paper prints them", () => {
  it.each([
    [1, "Số: 01/QĐ-LMHTXVN"],
    [9, "Số: 09/QĐ-LMHTXVN"],
    [10, "Số: 10/QĐ-LMHTXVN"],
    [178, "Số: 178/QĐ-LMHTXVN"],
    [null, "Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/QĐ-LMHTXVN"],
  ])("prints number %s as «%s»", (number, printed) => {
    expect(numberLine(number, "QĐ-LMHTXVN")).toBe(printed);
  });

  it.each([
    ["2019-05-08", "ngày 08 tháng 5 năm 2019"],
    ["2023-01-31", "ngày 31 tháng 01 năm 2023"],
    ["2023-02-01", "ngày 01 tháng 02 năm 2023"],
    ["2023-03-10", "ngày 10 tháng 3 năm 2023"],
    ["2022-10-16", "ngày 16 tháng 10 năm 2022"],
    [null, "ngày ….. tháng ….. năm 20….."],
  ])("writes the day %s as «%s»", (date, written) => {
    expect(dateInWords(date)).toBe(written);
  });

  it.each([
    ["Căn cứ Luật Thi đua", ";", "Căn cứ Luật Thi đua;"],
    ["Căn cứ Luật Thi đua;", ".", "Căn cứ Luật Thi đua."],
    ["thi hành Quyết định này.", "./.", "thi hành Quyết định này./."],
    ["thi hành Quyết định này./.", "./.", "thi hành Quyết định này./."],
  ] as const)("ends «%s» with «%s»", (text, mark, ended) => {
    expect(endedWith(text, mark)).toBe(ended);
  });
});
