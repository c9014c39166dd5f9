import { describe, expect, it } from "vitest";
import { ruleFor } from "../../../functions/domain/votes/rule-for.ts";
import { whyNotListed, type ListFacts } from "../../../functions/domain/votes/why-not-listed.ts";
import { aCandidate, aVoter } from "../../support/a-session.ts";

const members = (all: number, recused: number) =>
  Array.from({ length: all }, (_, at) => aVoter(at, at < recused ? [1] : []));
const rule = ruleFor("FLAG_VCA", "2022-10-16");
const strict = { ...rule, basis: "all-members" } as const;
const facts: ListFacts = {
  candidate: aCandidate(1),
  frozen: undefined,
  gaps: [],
  campaign: { from: "2021-01-01", until: "2022-10-16" },
  electorate: members(5, 1),
  rule,
  day: "2022-10-16",
};

describe("a nomination that waits", () => {
  it.each([
    ["with members enough", {}],
    ["when just as many may vote as must agree", { electorate: members(5, 1), rule: strict }],
    ["when a third may not vote and they leave the basis", { electorate: members(15, 5) }],
    ["when exactly the least number may vote", { electorate: members(4, 1) }],
  ])("may be voted on %s", (_when, more: Partial<ListFacts>) => {
    expect(whyNotListed({ ...facts, ...more })).toBeUndefined();
  });

  it.each<[string, Partial<ListFacts>, object]>([
    [
      "it is frozen, whatever else is wrong",
      { frozen: { at: "2022-10-05T03:00:00.000Z" }, gaps: [{ kind: "slot", slot: "minutes" }] },
      { kind: "frozen", since: "2022-10-05T03:00:00.000Z" },
    ],
    [
      "a paper is missing",
      { gaps: [{ kind: "slot", slot: "minutes" }] },
      { kind: "incomplete", gaps: [{ kind: "slot", slot: "minutes" }] },
    ],
    [
      "its campaign ended the day before",
      { day: "2022-10-17" },
      { kind: "campaign-expired", until: "2022-10-16" },
    ],
    ["its campaign is not known", { campaign: undefined }, { kind: "campaign-expired" }],
    [
      "too few may vote for a secret",
      { electorate: members(5, 3) },
      { kind: "not-secret", mayVote: 2 },
    ],
    [
      "it could not pass though everybody agreed",
      { electorate: members(5, 2), rule: strict },
      { kind: "out-of-reach", mayVote: 3, needed: 4 },
    ],
    [
      "a majority of all members is out of reach",
      {
        electorate: members(15, 8),
        rule: { ...ruleFor("MERIT_BCH", "2022-10-16"), basis: "all-members" },
      },
      { kind: "out-of-reach", mayVote: 7, needed: 8 },
    ],
  ])("cannot be when %s", (_when, more, why) => {
    expect(whyNotListed({ ...facts, ...more })).toEqual(why);
  });
});
