import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { holidays } from "../../schemas/catalogue/holidays.ts";
import {
  dueAfter,
  isWorkingDay,
  secondsFor,
  workingDaysBetween,
} from "../../functions/domain/working-days.ts";

describe("working days in Vietnam", () => {
  it.each([
    ["2022-10-03T02:00:00.000Z", 5, "2022-10-10T16:59:59.999Z", "a plain week"],
    ["2022-10-07T02:00:00.000Z", 1, "2022-10-10T16:59:59.999Z", "over a weekend"],
    ["2022-01-28T02:00:00.000Z", 5, "2022-02-11T16:59:59.999Z", "over Tết"],
    ["2022-10-03T17:30:00.000Z", 1, "2022-10-05T16:59:59.999Z", "past midnight in Vietnam"],
  ])("from %s %i days end at %s (%s)", (from, days, end) => {
    expect(dueAfter(from, days)).toBe(end);
  });

  it("counts to a due date and past it", () => {
    expect(workingDaysBetween("2022-10-03T02:00:00.000Z", "2022-10-10T16:59:59.999Z")).toBe(5);
    expect(workingDaysBetween("2022-10-10T02:00:00.000Z", "2022-10-07T02:00:00.000Z")).toBe(-1);
  });

  it("waits at least as long as any five working days outside Tết", () => {
    const seconds = secondsFor(5);
    expect(seconds).toBeGreaterThanOrEqual(8 * 86_400);
  });

  it("knows the public holidays that the calendar package knows", () => {
    const known = new Holidays("VN");
    for (const year of [2019, 2022, 2026, 2030]) {
      for (const { date, type } of known.getHolidays(year)) {
        if (type !== "public") continue;
        const day = date.slice(0, 10);
        expect(isWorkingDay(day), day).toBe(false);
      }
      expect(holidays[String(year)]).toContain("09-02");
    }
  });
});
