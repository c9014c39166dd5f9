import { describe, expect, it } from "vitest";
import { listAwards } from "../../../functions/api/list-awards.ts";
import { listSeasons } from "../../../functions/api/list-seasons.ts";
import type { Operation } from "../../../functions/api/operation.ts";
import { AwardsAnswer } from "../../../schemas/api/awards.ts";
import { SeasonsAnswer } from "../../../schemas/api/seasons.ts";
import { officerWorld, viewers } from "../../support/officer-world.ts";

const answerOf = async (operation: Operation, params = {}) => {
  const viewer = () => Promise.resolve(viewers.lan);
  const served = await operation.serve({ params, viewer });
  return served.outcome === "answered" ? served.answer : served;
};

describe("the catalogue for programs", () => {
  const { needs, later } = officerWorld();
  const ruleOn = async (code: string, params: object) => {
    const { awards } = AwardsAnswer.parse(await answerOf(listAwards(needs), params));
    return awards.find((award) => award.code === code)?.voteRule;
  };

  it("has every award in both languages, with its papers and ways", async () => {
    const { awards, papers, stages } = AwardsAnswer.parse(await answerOf(listAwards(needs)));
    expect(awards).toHaveLength(9);
    expect(awards[0]).toMatchObject({
      code: "FLAG_VCA",
      name: { en: expect.stringContaining("Flag") as string },
      routes: {
        annual: ["province-review", "cluster-vote", "appraisal", "council-vote", "decision"],
      },
      perCluster: true,
    });
    const named = new Set(papers.map(({ code }) => code));
    for (const { required, optional } of awards) {
      for (const paper of [...required, ...optional]) expect(named).toContain(paper);
    }
    expect(stages.map(({ code }) => code)).toContain("council-vote");
  });

  it.each([
    { day: "2022-10-10", award: "FLAG_VCA", passing: { percent: 80 }, decree: "NĐ 91/2017/NĐ-CP" },
    { day: "2023-12-31", award: "FLAG_VCA", passing: { percent: 80 }, decree: "NĐ 91/2017/NĐ-CP" },
    {
      day: "2024-01-01",
      award: "FIGHTER_SECTOR",
      passing: { percent: 90 },
      decree: "NĐ 98/2023/NĐ-CP",
    },
    { day: "2026-01-01", award: "MERIT_CHAIR", passing: "majority", decree: "NĐ 152/2025/NĐ-CP" },
  ])("says how $award is voted on $day", async ({ day, award, passing, decree }) => {
    expect(await ruleOn(award, { day })).toMatchObject({ passing, decree });
  });

  it("means today where no day is named", async () => {
    later("2025-08-01T02:00:00.000Z");
    expect(await ruleOn("FLAG_VCA", {})).toMatchObject({ decree: "NĐ 152/2025/NĐ-CP" });
  });
});

describe("the seasons for programs", () => {
  it("say whether they take nominations today", async () => {
    const { needs, later } = officerWorld();
    const open = async () =>
      SeasonsAnswer.parse(await answerOf(listSeasons(needs))).items.map((one) => one.open);
    expect(await open()).toEqual([true]);
    later("2022-12-15T16:59:59.000Z");
    expect(await open()).toEqual([true]);
    later("2022-12-15T17:00:00.000Z");
    expect(await open()).toEqual([false]);
  });
});
