import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFirstTime } from "../../../functions/domain/fairness/is-first-time.ts";
import { provinces } from "../../../functions/domain/fairness/provinces.ts";
import {
  exceeds,
  percentOf,
  shares,
  type Counted,
} from "../../../functions/domain/fairness/shares.ts";
import { cooperativeShare } from "../../../schemas/catalogue/fairness-rules.ts";
import { OrganisationKind } from "../../../schemas/registry.ts";

describe("whole percent", () => {
  it.each([
    [0, 0, undefined, undefined],
    [7, 10, 70, false],
    [71, 100, 71, true],
    [701, 1000, 70, true],
    [1, 3, 33, false],
    [2, 3, 67, false],
    [1, 200, 1, false],
    [1, 201, 0, false],
    [3, 3, 100, true],
  ])("%i of %i is %s, more than 70 %%: %s", (count, of, percent, more) => {
    expect(percentOf({ count, of })).toBe(percent);
    expect(exceeds({ count, of }, cooperativeShare)).toBe(more);
  });
});

const someone = fc.record({
  kind: fc.constantFrom(undefined, ...OrganisationKind.options),
  firstTime: fc.boolean(),
  chosen: fc.boolean(),
});

describe("shares", () => {
  it("count a union and a credit fund as cooperatives, and an alliance not", () => {
    const of = (kind: Counted["kind"]) => shares([{ kind, firstTime: false, chosen: true }]);
    for (const kind of ["cooperative", "cooperative-union", "credit-fund"] as const) {
      expect(of(kind).cooperative.chosen).toEqual({ count: 1, of: 1 });
    }
    for (const kind of ["provincial-alliance", "unit", "national-alliance", undefined] as const) {
      expect(of(kind).cooperative.chosen).toEqual({ count: 0, of: 1 });
    }
  });

  it("of the chosen and of the others add up to those of all", () => {
    fc.assert(
      fc.property(fc.array(someone), (all) => {
        const whole = shares(all);
        const rest = shares(all.filter(({ chosen }) => !chosen));
        for (const of of ["firstTime", "cooperative"] as const) {
          const { nominated, chosen } = whole[of];
          expect(chosen.count + rest[of].nominated.count).toBe(nominated.count);
          expect(chosen.of + rest[of].nominated.of).toBe(nominated.of);
          expect(nominated.of).toBe(all.length);
        }
        expect(shares(all.toReversed())).toEqual(whole);
      }),
    );
  });
});

const line = [
  {
    ...{ id: "htx", kind: "cooperative" as const, name: "HTX Pô Kô", province: "Kon Tum" },
    ...{ from: "2013-07-01", predecessors: [], sample: false },
  },
];
const award = (year: number, nominee = "HTX Pô Kô", code = "MERIT_BCH") => ({
  ...{ organisationId: "htx", award: code, nominee, year },
});

describe("the first time", () => {
  const unit = { kind: "collective" as const, name: "HTX Pô Kô" };
  const person = { kind: "individual" as const, name: "Y Lan" };
  it.each([
    ["nothing on record", unit, [], true],
    ["an award of an earlier year", unit, [award(2020)], false],
    ["one of the same year, which this may be", unit, [award(2022)], true],
    ["one that is too long ago", unit, [award(2011)], true],
    ["one of ten years ago", unit, [award(2012)], false],
    ["one of a person in it", unit, [award(2020, "Y Lan", "MEDAL_COOP")], true],
    ["one of the unit, for its person", person, [award(2020)], true],
    ["one of this person, typed otherwise", person, [award(2020, "y lan ", "MEDAL_COOP")], false],
  ])("%s", (_, nominee, awards, first) => {
    expect(isFirstTime(nominee, 2022, awards, line)).toBe(first);
  });
});

describe("provinces", () => {
  const lines = ["a", "b", "c", "d"].map((id) => ({ id, province: id.toUpperCase(), joined: [] }));
  const sent = (member: string | undefined, ended = true) => ({ member, ended });

  it("are sorted by what became of them", () => {
    const found = provinces(
      lines,
      [sent("a"), sent("b"), sent("b", false), sent("c", false), sent(undefined)],
      [{ member: "a" }],
    );
    expect(found.neverChosen.map(({ id, nominated, ended }) => [id, nominated, ended])).toEqual([
      ["b", 2, 1],
    ]);
    expect(found.neverNominated.map(({ id }) => id)).toEqual(["d"]);
    expect(found.others.map(({ id, won }) => [id, won])).toEqual([
      ["a", 1],
      ["c", 0],
    ]);
  });
});
