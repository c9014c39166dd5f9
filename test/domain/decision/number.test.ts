import { describe, expect, it } from "vitest";
import {
  decisionNumber,
  readDecisionNumber,
  readYear,
  verifyPath,
} from "../../../functions/domain/decision/number.ts";

describe("the number of a decision", () => {
  it.each([
    [1, "01/QĐ-LMHTXVN"],
    [9, "09/QĐ-LMHTXVN"],
    [10, "10/QĐ-LMHTXVN"],
    [1178, "1178/QĐ-LMHTXVN"],
  ])("%d is cited as %s", (number, cited) => {
    expect(decisionNumber(number)).toBe(cited);
    expect(readDecisionNumber(cited)).toEqual({ number });
  });

  it.each([
    ["178", { number: 178 }],
    [" 05 ", { number: 5 }],
    ["Số: 05/QĐ-LMHTXVN", { number: 5 }],
    ["số 178/qd-lmhtxvn", { number: 178 }],
    ["178/QĐ – LMHTXVN, ngày 08/5/2019", { number: 178, year: 2019 }],
    ["178/QĐ-LMHTXVN ngày 08 / 5 / 2019", { number: 178, year: 2019 }],
    ["178/QĐ-LMHTXVN ngày 08 tháng 5 năm 2019.", { number: 178, year: 2019 }],
    ["178/Q\u0110-LMHTXVN".normalize("NFD"), { number: 178 }],
  ])("reads «%s»", (typed, expected) => {
    expect(readDecisionNumber(typed)).toEqual(expected);
  });

  it.each(["", "0", "abc", "-5", "1e3", "203a/QĐ-LMHTXVN", "424/QĐ-UBND", "1 2", "1234567", "5/6"])(
    "does not guess at «%s»",
    (typed) => {
      expect(readDecisionNumber(typed)).toEqual({});
    },
  );

  it("reads a year of four figures and nothing else", () => {
    expect(["2022", " 2019 ", "22", "20222", "3022", "abcd"].map(readYear)).toEqual([
      2022,
      2019,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is checked at an address without noughts", () => {
    expect(verifyPath(5, 2022)).toBe("/verify/5/2022");
  });
});
