import { expect, it } from "vitest";
import { suggestedTitle } from "../../../functions/domain/votes/suggested-title.ts";

const cluster = "Cụm Tây Nguyên";
const council = "Hội đồng";
const flags = ["FLAG_VCA"];
const several = ["MERIT_BCH", "MEDAL_COOP"];

it.each([
  ["cluster", "Xét tặng Cờ thi đua năm 2022", "Bình xét, suy tôn tặng Cờ thi đua năm 2022"],
  ["council", "Xét tặng Bằng khen năm 2022", "Xét tặng Bằng khen năm 2022"],
  ["council", "Khen thưởng đột xuất năm 2022", "Xét khen thưởng đột xuất năm 2022"],
  ["cluster", "Năm 2022", "Bình xét, suy tôn khen thưởng năm 2022"],
  ["cluster", "Bình xét thi đua năm 2022", "Bình xét thi đua năm 2022"],
  ["council", "Đợt 1 năm 2022", "Xét: Đợt 1 năm 2022"],
] as const)("says what a %s does about “%s” once", (body, name, title) => {
  const bodyName = body === "cluster" ? cluster : council;
  const season = { name, year: 2022, awards: flags };
  expect(suggestedTitle({ season, body, bodyName }, "vi")).toBe(`${title} – ${bodyName}`);
});

it.each([
  [
    flags,
    "Vote on Emulation Flag of the Executive Committee of the Vietnam Cooperative Alliance, 2022 – Cụm Tây Nguyên",
  ],
  [several, "Vote on the awards of 2022 – Cụm Tây Nguyên"],
])("speaks English of %j", (awards, title) => {
  const season = { name: "Xét tặng Cờ thi đua năm 2022", year: 2022, awards };
  expect(suggestedTitle({ season, body: "cluster", bodyName: cluster }, "en")).toBe(title);
});
