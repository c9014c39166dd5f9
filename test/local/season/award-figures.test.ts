import { expect, it } from "vitest";
import { grantedFigures } from "../../../schemas/catalogue/granted-figures.ts";
import { allOf, scaled, slipsIn, totalsOf } from "../../../infra/local/season/award-figures.ts";
import { awardTable, compare, isExact } from "../../../infra/local/season/award-table.ts";

const source = grantedFigures.find(({ year }) => year === 2021)!;

it("adds the rows of the source up to what it says: 134 collectives and 659 individuals", () => {
  expect(totalsOf(source.granted)).toEqual({ collectives: 134, individuals: 659 });
  expect(allOf(source.totals)).toBe(793);
  expect(slipsIn(source)).toEqual([]);
});

it("says which sum is not what the source says", () => {
  const [first, ...others] = source.granted;
  const slipped = { ...source, granted: [{ ...first!, individuals: 88 }, ...others] };
  expect(slipsIn(slipped)).toEqual([
    "the rows of the source add up to 658 individuals, and it says 659",
  ]);
});

it("multiplies every figure, and leaves nothing out of a fraction", () => {
  expect(allOf(totalsOf(scaled(source.granted, 2)))).toBe(2 * 793);
  const tenth = scaled(source.granted, 0.1);
  expect(tenth.find(({ award }) => award === "MEDAL_COOP")).toMatchObject({ individuals: 42 });
  expect(tenth.find(({ award }) => award === "FIGHTER_SECTOR")).toMatchObject({ individuals: 1 });
  expect(tenth.find(({ award }) => award === "FLAG_VCA")).toMatchObject({ individuals: 0 });
});

const flags = (collectives: number) => ({
  award: "FLAG_VCA" as const,
  collectives,
  individuals: 0,
});
const medals = (individuals: number) => ({
  ...{ award: "MEDAL_COOP" as const, collectives: 0, individuals },
});

it("is exact only when each award was granted as often to each kind", () => {
  expect(isExact(compare([flags(30), medals(4)], [medals(4), flags(30)]))).toBe(true);
  expect(isExact(compare([flags(30), medals(4)], [flags(29), medals(5)]))).toBe(false);
  expect(isExact(compare([flags(30)], [{ ...flags(29), individuals: 1 }]))).toBe(false);
  expect(isExact(compare([flags(30)], [flags(30), medals(1)]))).toBe(false);
  expect(isExact(compare([flags(30)], []))).toBe(false);
});

it("prints both sides of every award and names the differences", () => {
  const lines = awardTable(compare([flags(30), medals(4)], [flags(29), medals(4)])).split("\n");
  const row = (start: string) => lines.find((line) => line.startsWith(start))?.split(/ {2,}/);
  const [, ...flag] = row("FLAG_VCA")!;
  expect(flag).toEqual([expect.stringContaining("Cờ thi đua"), "30", "0", "29", "0", "-1 / 0"]);
  expect(row("MEDAL_COOP")?.at(-1)).toBe("none");
  expect(row("all")).toEqual([
    "all",
    "34 in the source, 33 granted",
    "30",
    "4",
    "29",
    "4",
    "-1 / 0",
  ]);
});
