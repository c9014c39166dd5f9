import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rotation, type Win } from "../../../functions/domain/fairness/rotation.ts";

/** `a.b` is: a won in the first year, nobody in the second, b in the third. */
const winsOf = (years: string, first = 2018): Win[] =>
  years
    .split(" ")
    .flatMap((winners, at) =>
      Array.from(winners.replace(".", ""), (member) => ({ year: first + at, member })),
    );
const years = (text: string, first = 2018) => text.split(" ").map((_, at) => first + at);
const count = (members: string, wins: string) =>
  rotation(Array.from(members), years(wins), winsOf(wins));

describe("taking turns", () => {
  it.each([
    ["one after the other", "abc", "a b c", { count: 2, of: 2, strict: true }],
    ["a second turn in another order", "abc", "a b c c a b", { count: 5, of: 5, strict: true }],
    [
      "two a year, the turn ending within a year",
      "abc",
      "ab ca b",
      { count: 2, of: 2, strict: true },
    ],
    ["one twice while others wait", "abc", "a a b", { count: 1, of: 2, strict: false }],
    [
      "again in a year that leaves somebody out",
      "abcd",
      "a ab c",
      { count: 1, of: 2, strict: false },
    ],
    ["years without any do not count", "abc", "a . b . c", { count: 2, of: 2, strict: true }],
    ["too short to say", "abc", "a b", { count: 1, of: 1, strict: undefined }],
    ["nothing at all", "abc", ". .", { count: 0, of: 0, strict: undefined }],
    ["alone in a cluster", "a", "a a a", { count: 2, of: 2, strict: undefined }],
    ["everyone every year", "ab", "ab ab ab", { count: 2, of: 2, strict: true }],
  ])("%s", (_, members, wins, turns) => {
    expect(count(members, wins).turns).toEqual(turns);
  });
});

describe("rested and running", () => {
  it.each([
    ["a b c d", { count: 3, of: 3 }, { years: 1, members: ["a", "b", "c", "d"] }],
    ["a a a b", { count: 1, of: 3 }, { years: 3, members: ["a"] }],
    ["a b c a", { count: 2, of: 3 }, { years: 1, members: ["a", "b", "c"] }],
    ["a b c d a", { count: 4, of: 4 }, { years: 1, members: ["a", "b", "c", "d"] }],
    ["a . . . a", { count: 0, of: 0 }, { years: 1, members: ["a"] }],
    ["ab ab c", { count: 1, of: 3 }, { years: 2, members: ["a", "b"] }],
    [". .", { count: 0, of: 0 }, { years: 0, members: [] }],
  ])("%s", (wins, rested, longestRun) => {
    expect(count("abcd", wins)).toMatchObject({ rested, longestRun });
  });

  it("compares with the years before the period and counts none of them", () => {
    const found = rotation(["a", "b"], [2020], [...winsOf("a", 2019), ...winsOf("ab", 2020)]);
    expect(found).toMatchObject({ awards: 2, rested: { count: 1, of: 2 } });
    expect(found.rows).toEqual([
      { member: "a", counts: [1] },
      { member: "b", counts: [1] },
    ]);
  });
});

const members = ["a", "b", "c", "d"];
const period = [2018, 2019, 2020, 2021, 2022];
const someWins = fc.array(
  fc.record({
    year: fc.integer({ min: 2014, max: 2023 }),
    member: fc.constantFrom(...members, "stranger"),
  }),
  { maxLength: 30 },
);

describe("whatever happened", () => {
  it("comes out the same in whatever order it was read", () => {
    fc.assert(
      fc.property(
        someWins.chain((wins) =>
          fc.tuple(
            fc.constant(wins),
            fc.shuffledSubarray(wins, { minLength: wins.length, maxLength: wins.length }),
          ),
        ),
        ([wins, shuffled]) => {
          expect(rotation(members, period, shuffled)).toEqual(rotation(members, period, wins));
        },
      ),
    );
  });

  it("adds up, and renaming the members renames the answer", () => {
    fc.assert(
      fc.property(someWins, (wins) => {
        const found = rotation(members, period, wins);
        const cells = found.rows.flatMap(({ counts }) => counts);
        expect(cells.reduce((sum, one) => sum + one, 0)).toBe(found.awards);
        expect(found.rested.count).toBeLessThanOrEqual(found.rested.of);
        expect(found.rested.of).toBeLessThanOrEqual(found.awards);
        expect(found.turns.count).toBeLessThanOrEqual(found.turns.of);
        expect(found.longestRun.years).toBeLessThanOrEqual(period.length);
        const renamed = rotation(
          members.map((member) => `${member}'`),
          period,
          wins.map(({ year, member }) => ({ year, member: `${member}'` })),
        );
        expect(renamed.turns).toEqual(found.turns);
        expect(renamed.rested).toEqual(found.rested);
        expect(renamed.longestRun.members).toEqual(
          found.longestRun.members.map((member) => `${member}'`),
        );
      }),
    );
  });
});
