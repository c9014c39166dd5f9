import { describe, expect, it } from "vitest";
import { periodQuery, readPeriod, yearsOf } from "../../../functions/domain/fairness/period.ts";

const read = (query: string) => readPeriod(new URLSearchParams(query), 2026);

describe("the period of a report", () => {
  it.each([
    ["", { from: 2022, to: 2026, award: "FLAG_VCA", shortened: false }],
    ["from=2020&to=2022&award=MERIT_BCH", { from: 2020, to: 2022, award: "MERIT_BCH" }],
    ["from=2022&to=2020", { from: 2020, to: 2022 }],
    ["from=2015&to=2026", { from: 2017, to: 2026, shortened: true }],
    ["to=2016", { from: 2015, to: 2016, shortened: false }],
    ["from=1066&to=9999", { from: 2022, to: 2026 }],
    ["from=__proto__&to=2024.5&award=constructor", { from: 2022, to: 2026, award: "FLAG_VCA" }],
  ])("%j", (query, period) => {
    expect(read(query)).toMatchObject(period);
  });

  it("is about all awards when that is chosen, and its address says the same again", () => {
    const all = read("award=all&from=2021&to=2022");
    expect(all.award).toBeUndefined();
    expect(read(periodQuery(all))).toEqual(all);
    expect(yearsOf(all)).toEqual([2021, 2022]);
  });
});
