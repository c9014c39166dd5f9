import { describe, expect, it } from "vitest";
import { ruleFor } from "../../../functions/domain/votes/rule-for.ts";
import { quorumOf, votesNeeded } from "../../../functions/domain/votes/thresholds.ts";

describe("the votes that a nominee needs", () => {
  it.each([
    [80, 15, 12],
    [80, 11, 9],
    [80, 10, 8],
    [80, 9, 8],
    [80, 7, 6],
    [80, 1, 1],
    [90, 15, 14],
    [90, 11, 10],
    [90, 10, 9],
    [90, 9, 9],
  ])("are, for %i %% of %i members, %i", (percent, members, needed) => {
    expect(votesNeeded({ percent }, members)).toBe(needed);
  });

  it.each([
    [1, 1],
    [2, 2],
    [14, 8],
    [15, 8],
  ])("are, for more than half of %i members, %i", (members, needed) => {
    expect(votesNeeded("majority", members)).toBe(needed);
  });
});

describe("the quorum", () => {
  it.each([
    [1, 1],
    [3, 2],
    [4, 3],
    [5, 4],
    [15, 10],
    [16, 11],
  ])("of %i members is %i", (members, quorum) => {
    expect(quorumOf(ruleFor("MERIT_BCH", "2022-10-16"), members)).toBe(quorum);
  });
});

describe("the rule of a day", () => {
  it.each([
    ["FLAG_VCA", "2022-10-16", { percent: 80 }],
    ["FIGHTER_BASE", "2024-03-01", { percent: 80 }],
    ["FIGHTER_SECTOR", "2026-03-01", { percent: 90 }],
    ["MEDAL_COOP", "2021-06-30", "majority"],
    ["MERIT_BCH", "2016-01-01", "majority"],
  ] as const)("for %s on %s passes by %o", (award, day, passing) => {
    expect(ruleFor(award, day).passing).toEqual(passing);
  });

  it.each([
    ["2021-06-30", "NĐ 91/2017/NĐ-CP", "unconfirmed"],
    ["2023-12-31", "NĐ 91/2017/NĐ-CP", "unconfirmed"],
    ["2024-01-01", "NĐ 98/2023/NĐ-CP, 30(7)", "confirmed"],
    ["2025-06-30", "NĐ 98/2023/NĐ-CP, 30(7)", "confirmed"],
    ["2025-07-01", "NĐ 152/2025/NĐ-CP", "unconfirmed"],
    ["2026-03-01", "NĐ 152/2025/NĐ-CP", "unconfirmed"],
  ])("of %s stands in %s, and is %s", (day, source, standing) => {
    for (const award of ["FLAG_VCA", "FIGHTER_BASE"] as const) {
      const rule = ruleFor(award, day);
      expect(rule.source).toBe(source);
      expect(rule.unconfirmed === undefined ? "confirmed" : "unconfirmed").toBe(standing);
    }
    expect(ruleFor("MEDAL_COOP", day)).toMatchObject({
      ...{ passing: "majority", source: `default beside ${source}`, rounds: 2 },
      ...{ basis: "without-recused", quorum: { parts: 2, of: 3 } },
    });
  });

  it.each([
    ["2021-06-30", "NĐ 91/2017/NĐ-CP, 45(8)", "khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP", false],
    ["2024-01-01", "NĐ 98/2023/NĐ-CP, 30(7)", "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP", false],
    ["2026-03-01", "NĐ 152/2025/NĐ-CP", "Nghị định số 152/2025/NĐ-CP", true],
  ])(
    "on %s asks 90 per cent for fighters of the sector by %s",
    (day, source, citation, doubted) => {
      const rule = ruleFor("FIGHTER_SECTOR", day);
      expect(rule).toMatchObject({ passing: { percent: 90 }, source, citation });
      expect("unconfirmed" in rule).toBe(doubted);
    },
  );
});
