import { describe, expect, it } from "vitest";
import { citationsIn, citedNumber } from "../../functions/domain/citations.ts";
import { doubtfulCitations } from "../../functions/domain/doubtful-citations.ts";

const quyetDinh = (number: string, issuer: string, date?: string) => ({
  ...{ number, type: "QĐ", issuer },
  ...(date !== undefined && { date }),
});

describe("a citation", () => {
  it.each([
    ["178/QĐ – LMHTXVN, ngày 08/5/2019", quyetDinh("178", "LMHTXVN", "2019-05-08")],
    ["203a/QĐ-LMHTXVN ngày 05/6/2019", quyetDinh("203a", "LMHTXVN", "2019-06-05")],
    ["424/QĐ–UBND, ngày 01/4/2019", quyetDinh("424", "UBND", "2019-04-01")],
    ["730/QĐ-UBND của UBND tỉnh ngày 20 /5/2019", quyetDinh("730", "UBND", "2019-05-20")],
    ["Số: 21 /BC - LM", { number: "21", type: "BC", issuer: "LM" }],
    [
      "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023",
      { number: "98", year: 2023, type: "NĐ", issuer: "CP", date: "2023-12-31" },
    ],
    [
      "172/LMHTXVN - TCCB ngày 29-3-2021",
      { number: "172", type: "LMHTXVN", issuer: "TCCB", date: "2021-03-29" },
    ],
    ["Quyết định 05/QĐ-LMHTXVN", quyetDinh("5", "LMHTXVN")],
    ["178/QĐ-LMHTXVN ngày 31/02/2019", quyetDinh("178", "LMHTXVN")],
    ["178/QĐ-LMHTXVN ngày 08/5/2019".normalize("NFD"), quyetDinh("178", "LMHTXVN", "2019-05-08")],
  ])("is read from “%s”", (text, expected) => {
    expect(citationsIn(text)).toEqual([expected]);
  });

  it.each(["doanh thu 12/2019 tăng 20 %", "ngày 08/5/2019", "tỷ lệ 3/4 thành viên", ""])(
    "is not seen in “%s”",
    (text) => {
      expect(citationsIn(text)).toEqual([]);
    },
  );

  it("keeps its own date when several stand in a row", () => {
    const text = "466/QĐ-LMHTXVN, 429/QĐ-LMHTXVN ngày 18/11/2019; 178/QĐ-LMHTXVN ngày 08/5/2019";
    expect(citationsIn(text).map((cited) => [citedNumber(cited), cited.date])).toEqual([
      ["466/QĐ-LMHTXVN", undefined],
      ["429/QĐ-LMHTXVN", "2019-11-18"],
      ["178/QĐ-LMHTXVN", "2019-05-08"],
    ]);
  });

  it("is read in time that grows with the text, whatever the text", () => {
    const began = process.cpuUsage();
    citationsIn("1/".repeat(4000));
    citationsIn("1".repeat(8000));
    citationsIn(`1/QĐ-X ${" ".repeat(8000)}`);
    // The processor's time: on a busy machine the clock's says nothing.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});

describe("a doubtful citation", () => {
  it.each([
    ["is none when the regulation is in force", "429/QĐ-LMHTXVN ngày 18/11/2019", "2022-10-01", []],
    ["is none when the register does not know it", "999/QĐ-UBND", "2022-10-01", []],
    [
      "names what replaced an expired one",
      "Thực hiện Quyết định 466/QĐ-LMHTXVN",
      "2022-10-01",
      [
        {
          cited: "466/QĐ-LMHTXVN",
          problem: { kind: "not-in-force", until: "2019-11-17", instead: "429/QĐ-LMHTXVN" },
        },
      ],
    ],
    ["is none on a day on which the old one was in force", "466/QĐ-LMHTXVN", "2019-01-01", []],
    [
      "says the right date of a wrongly dated one",
      "429/QĐ-LMHTXVN ngày 18/5/2019",
      "2022-10-01",
      [{ cited: "429/QĐ-LMHTXVN", problem: { kind: "other-date", date: "2019-11-18" } }],
    ],
  ])("%s", (_when, text, day, expected) => {
    expect(doubtfulCitations(text, day)).toEqual(expected);
  });

  it("is said once, however often it is cited", () => {
    expect(doubtfulCitations("466/QĐ-LMHTXVN và 466/QĐ – LMHTXVN", "2022-10-01")).toHaveLength(1);
  });
});
