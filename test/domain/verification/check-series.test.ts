import { describe, expect, it } from "vitest";
import { checkSeries } from "../../../functions/domain/verification/check-series.ts";
import type { Decision } from "../../../schemas/decision.ts";
import { anId } from "../../support/a-session.ts";

const decision = (number: number, date = "2022-11-10"): Decision => ({
  ...{ id: anId("d", number), seasonId: "nam-2022", award: "FLAG_VCA", year: 2022 },
  awardees: [],
  ...{ state: "published", number, date, resumed: true, openedAt: "2022-11-01T00:00:00.000Z" },
  version: 5,
});
const given = [decision(1), decision(2), decision(3)];
const differences = (more: Partial<Parameters<typeof checkSeries>[0]> = {}) =>
  checkSeries({ year: 2022, given, all: given, ...more }).differences;

describe("the numbers of a year", () => {
  it("fit without a gap and without a duplicate, whatever other years have", () => {
    expect(differences()).toEqual([]);
    expect(
      differences({ all: [...given, { ...decision(2, "2021-11-10"), id: anId("d", 8) }] }),
    ).toEqual([]);
  });

  it("have no gap", () => {
    expect(differences({ given: [decision(1), undefined, decision(3)] })).toEqual([
      "02/QĐ-LMHTXVN is a gap: it leads to no decision",
    ]);
  });

  it("are each borne by one decision", () => {
    expect(differences({ all: [...given, { ...decision(2), id: anId("d", 8) }] })).toEqual([
      `02/QĐ-LMHTXVN is borne by ${anId("d", 2)} and ${anId("d", 8)}`,
    ]);
  });

  it.each([
    ["another number", { ...decision(2), number: 7 }],
    ["another year", decision(2, "2021-11-10")],
  ])("lead to no decision of %s", (_what, other) => {
    expect(differences({ given: [decision(1), other, decision(3)], all: [] })).toEqual([
      `02/QĐ-LMHTXVN leads to ${anId("d", 2)}, which bears another number`,
    ]);
  });
});
