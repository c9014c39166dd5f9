import { describe, expect, it } from "vitest";
import { grantedFigures } from "../../../schemas/catalogue/granted-figures.ts";
import { RegistryFile } from "../../../schemas/registry.ts";
import { scaled, totalsOf } from "../../../infra/local/season/award-figures.ts";
import { divisionOf2021 } from "../../../infra/local/season/clusters.ts";
import { inventedName } from "../../../infra/local/season/invented-names.ts";
import { planSeason } from "../../../infra/local/season/plan-season.ts";
import { papersFor } from "../../../infra/local/season/season-papers.ts";
import { seasonRegistry } from "../../../infra/local/season/season-registry.ts";
import { inspectFile } from "../../../functions/adapters/inspection/inspect-file.ts";
import { awards, isAwardCode } from "../../../schemas/catalogue/awards.ts";

const source = grantedFigures.find(({ year }) => year === 2021)!;
const division = divisionOf2021("2021-04-05");
const planAt = (scale: number) => planSeason(scaled(source.granted, scale), division);

describe("the division of 2021", () => {
  it("has every one of the 63 provinces in one of ten clusters of five to eight, and two blocks", () => {
    const provinces = division.clusters.flatMap(({ members }) =>
      members.map(({ province }) => province),
    );
    expect(new Set(provinces).size).toBe(63);
    expect(provinces).toHaveLength(63);
    expect(division.clusters).toHaveLength(10);
    expect(division.blocks).toBe(2);
    for (const { members } of division.clusters) {
      expect(members.length).toBeGreaterThanOrEqual(5);
      expect(members.length).toBeLessThanOrEqual(8);
    }
  });
});

describe.each([0.01, 0.1, 1, 2])("a season %s times", (scale) => {
  const plan = planAt(scale);

  it("nominates as many of each kind for each award as were granted", () => {
    const of = (award: string, individual: boolean) =>
      plan.nominations.filter(
        (one) => one.award === award && (one.person !== undefined) === individual,
      ).length;
    for (const { award, collectives, individuals } of scaled(source.granted, scale)) {
      expect([award, of(award, false), of(award, true)]).toEqual([award, collectives, individuals]);
    }
  });

  it("nominates nobody twice, and no body for two awards", () => {
    const ids = plan.nominations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = plan.nominations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("stays within the flags of a cluster", () => {
    for (const { members } of division.clusters) {
      const provinces = members.map(({ province }) => province);
      const flags = plan.nominations.filter(
        ({ award, house }) =>
          award === "FLAG_VCA" && house.kind !== "unit" && provinces.includes(house.province),
      );
      expect(flags.length).toBeLessThanOrEqual(plan.flagsPerCluster);
    }
  });

  it("has a registry that the product takes, of invented people only", () => {
    const registry = RegistryFile.parse(seasonRegistry(plan, division));
    expect(registry.people.every(({ email }) => email.endsWith(".example"))).toBe(true);
    expect(registry.people.every(({ name }) => / Mẫu( \d+)?$/u.test(name))).toBe(true);
    expect(registry.organisations.every(({ sample }) => sample)).toBe(true);
    expect(new Set(registry.people.map(({ id }) => id)).size).toBe(registry.people.length);
    const officers = registry.people.map(({ email }) => email);
    expect(plan.houses.every(({ officer }) => officers.includes(officer))).toBe(true);
  });

  it("is the same every time", () => {
    expect(planAt(scale)).toEqual(plan);
  });
});

it("leaves a cluster three flags at most, as thirty do over ten clusters and two blocks", () => {
  const plan = planAt(1);
  const flags = plan.nominations.filter(({ award }) => award === "FLAG_VCA");
  expect(flags.filter(({ house }) => house.kind === "unit")).toHaveLength(2 + 3);
  expect(plan.flagsPerCluster).toBe(3);
  expect(totalsOf(scaled(source.granted, 1))).toEqual(source.totals);
});

it("invents thousands of names before one comes again with a number", () => {
  const names = Array.from({ length: 20_000 }, (_, at) => inventedName(at));
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 7_000).every((name) => name.endsWith(" Mẫu"))).toBe(true);
});

it.each(Object.keys(awards).filter(isAwardCode))(
  "has the papers that %s asks for",
  async (award) => {
    const papers = papersFor(award);
    expect(papers.map(({ slot }) => slot).sort()).toEqual([...awards[award].required].sort());
    for (const { bytes, mediaType } of papers) {
      expect(await inspectFile({ bytes, declaredType: mediaType })).toMatchObject({
        outcome: "accepted",
      });
    }
  },
);
