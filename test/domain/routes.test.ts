import { describe, expect, it } from "vitest";
import { routeFor, type RouteFacts } from "../../functions/domain/routes.ts";

describe("routeFor", () => {
  it.each<[string, RouteFacts, readonly string[]]>([
    [
      "a cooperative's flag passes the province, the cluster, the desk, the council, the chairman",
      { award: "FLAG_VCA", season: "annual", owner: "cooperative" },
      ["province-review", "cluster-vote", "appraisal", "council-vote", "decision"],
    ],
    [
      "a provincial alliance does not appraise itself",
      { award: "FLAG_VCA", season: "annual", owner: "provincial-alliance" },
      ["cluster-vote", "appraisal", "council-vote", "decision"],
    ],
    [
      "a certificate of merit needs no cluster",
      { award: "MERIT_CHAIR", season: "annual", owner: "credit-fund" },
      ["province-review", "appraisal", "council-vote", "decision"],
    ],
    [
      "an ad-hoc award goes straight to the chairman",
      { award: "MERIT_CHAIR", season: "ad-hoc", owner: "cooperative" },
      ["province-review", "appraisal", "decision"],
    ],
    [
      "a unit of the Alliance has neither province nor cluster",
      { award: "FLAG_VCA", season: "annual", owner: "unit" },
      ["appraisal", "council-vote", "decision"],
    ],
  ])("%s", (_, facts, names) => {
    expect(routeFor(facts).map(({ name }) => name)).toEqual(names);
    expect(routeFor(facts).every(({ secondsToAnswer }) => secondsToAnswer > 0)).toBe(true);
  });
});
