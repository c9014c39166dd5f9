import { afterAll, beforeAll, expect, it } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { cast } from "../../infra/local/demo/cast.ts";
import { aSeason, type Season } from "./a-season.ts";
import { linksTo, post, raw } from "./by-hand.ts";
import { nominated } from "./nominated.ts";

const hour = 3_600_000;
let season: Season;

beforeAll(async () => {
  const { ReviewDossier, SubmitNomination } = manifest;
  // These pages may write what a person does, and may not tell the workflow.
  const mute = { machines: [] };
  const functions = {
    ...manifest,
    ReviewDossier: { ...ReviewDossier, grants: { ...ReviewDossier.grants, ...mute } },
    SubmitNomination: { ...SubmitNomination, grants: { ...SubmitNomination.grants, ...mute } },
  };
  season = await aSeason({ functions });
}, 300_000);
afterAll(() => season[Symbol.asyncDispose]());

const stagesOf = async (id: string) =>
  (await season.items("work")).filter(
    ({ PK, SK }) => PK === `NOMINATION#${id}` && SK.startsWith("STAGE#"),
  );
const kindsOf = async (id: string) =>
  (await season.items("work"))
    .filter(({ PK, SK }) => PK === `NOMINATION#${id}` && SK.startsWith("EVENT#"))
    .map(({ kind }) => String(kind))
    .filter((kind) => !["drafted", "described", "file-accepted"].includes(kind));

it("keeps a nomination whose workflow could not be started, and starts it once at the next sweep", async () => {
  const { id } = await nominated(season, { person: "Ksor Thị Đợi" });
  const runs = () => season.executions().filter(({ name }) => name === id);
  expect([await kindsOf(id), runs()]).toEqual([["submitted"], []]);
  await season.pass(3 * hour);
  expect(await kindsOf(id)).toEqual(["submitted", "stage-opened"]);
  expect(runs()).toMatchObject([{ status: "RUNNING" }]);
});

it("keeps an answer whose workflow could not be told, and passes it on once at the next sweep", async () => {
  const { id, name } = await nominated(season, { person: "Siu Thị Chờ" });
  await season.pass(hour);
  const [link = ""] = await linksTo(season.url, cast.reviewerIn["Gia Lai"], name);
  const answered = await post(link, { answer: "approve" });
  expect(answered.status).toBe(303);
  expect((await raw(link)).text).toContain("đồng ý");
  await season.settled();
  expect(await stagesOf(id)).toMatchObject([{ resumed: false, answer: { outcome: "advanced" } }]);

  await season.pass(hour);
  expect(await stagesOf(id)).toMatchObject([{ resumed: true }, { stage: "appraisal", visit: 2 }]);
  const healed = await kindsOf(id);
  await season.pass(2 * hour);
  expect(await kindsOf(id)).toEqual(healed);
  expect(healed.filter((kind) => kind === "stage-approved")).toHaveLength(1);
  expect(await linksTo(season.url, cast.desk, name)).toHaveLength(1);
});
