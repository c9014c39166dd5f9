import { describe, expect, it } from "vitest";
import { awardHistory } from "../../../functions/domain/votes/award-history.ts";
import { closingTime } from "../../../functions/domain/votes/closing-time.ts";

const past = (award: string, nominee: string, year: number) => ({
  organisationId: "htx-po-ko",
  award,
  nominee,
  year,
});
const awards = [
  past("FLAG_VCA", "HTX Pô Kô", 2019),
  past("MERIT_BCH", "HTX Nông nghiệp Pô Kô", 2021),
  past("MEDAL_COOP", "Nguyễn Văn A", 2020),
  past("MERIT_CHAIR", "Nguyễn Văn A", 2018),
  past("Cờ thi đua của UBND tỉnh", "HTX Pô Kô", 2017),
];
const yearsOf = (kind: "collective" | "individual", name: string) =>
  awardHistory({ kind, name }, awards, ["HTX Nông nghiệp Pô Kô"]).map(({ year }) => year);

describe("the award history of a nominee", () => {
  it("of a collective holds what it was granted under each of its names, newest first", () => {
    expect(yearsOf("collective", "HTX Pô Kô")).toEqual([2021, 2019, 2017]);
  });

  it("of a person holds that person's awards only, however the name is composed", () => {
    expect(yearsOf("individual", "Nguyễn Văn A".normalize("NFD"))).toEqual([2020, 2018]);
    expect(yearsOf("individual", "Nguyễn Văn B")).toEqual([]);
  });
});

describe("a closing time", () => {
  it.each([
    ["2022-10-16", "17:00", "2022-10-16T10:00:00.000Z"],
    ["2022-10-16", "17h00", "2022-10-16T10:00:00.000Z"],
    ["2022-10-16", "5:30", "2022-10-15T22:30:00.000Z"],
    ["2022-10-16", "25:00", undefined],
    ["2022-02-30", "17:00", undefined],
    ["", "", undefined],
  ])("of %s, %s in Vietnam is %s", (day, time, moment) => {
    expect(closingTime(day, time)).toBe(moment);
  });
});
