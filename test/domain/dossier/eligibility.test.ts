import { describe, expect, it } from "vitest";
import { eligibility, type Proposal } from "../../../functions/domain/dossier/eligibility.ts";

const proposal: Proposal = {
  season: { opens: "2022-09-01", closes: "2022-12-15", awards: ["MEDAL_COOP", "MERIT_CHAIR"] },
  campaign: { from: "2021-01-01", until: "2025-12-31" },
  award: "MEDAL_COOP",
  nominee: { kind: "individual", name: "Nguyễn Thị Hoa" },
  pastAwards: [],
};
const once = { organisationId: "htx", award: "MEDAL_COOP", nominee: "NGUYỄN  THỊ HOA", year: 2019 };

describe("a proposal", () => {
  it.each([
    ["on the first day of the season", proposal, "2022-09-01", []],
    ["on the last day of the season", proposal, "2022-12-15", []],
    [
      "the day before it opens",
      proposal,
      "2022-08-31",
      [{ kind: "season-not-open", opens: "2022-09-01" }],
    ],
    [
      "the day after it closes",
      proposal,
      "2022-12-16",
      [{ kind: "season-closed", closes: "2022-12-15" }],
    ],
    [
      "under a campaign that has ended",
      { ...proposal, campaign: { from: "2016-01-01", until: "2020-12-31" } },
      "2022-10-01",
      [{ kind: "campaign-not-in-force", until: "2020-12-31" }],
    ],
    [
      "under a campaign that nobody knows",
      { ...proposal, campaign: undefined },
      "2022-10-01",
      [{ kind: "campaign-not-in-force" }],
    ],
    [
      "for an award that the season does not offer",
      { ...proposal, award: "WORKER_ADV" as const },
      "2022-10-01",
      [{ kind: "award-not-offered" }],
    ],
    [
      "of a collective for a medal",
      { ...proposal, nominee: { kind: "collective" as const, name: "Tổ 1" } },
      "2022-10-01",
      [{ kind: "award-not-for-kind", nominee: "collective" }],
    ],
    [
      "of somebody who has the medal, however the name was typed",
      { ...proposal, pastAwards: [once] },
      "2022-10-01",
      [{ kind: "granted-before", year: 2019 }],
    ],
    [
      "of somebody who has another award",
      { ...proposal, pastAwards: [{ ...once, award: "MERIT_CHAIR" }] },
      "2022-10-01",
      [],
    ],
    [
      "for a certificate that was granted before, because it may be granted again",
      {
        ...proposal,
        award: "MERIT_CHAIR" as const,
        pastAwards: [{ ...once, award: "MERIT_CHAIR" }],
      },
      "2022-10-01",
      [],
    ],
  ])("%s", (_when, made, day, expected) => {
    expect(eligibility(made, day)).toEqual(expected);
  });
});
