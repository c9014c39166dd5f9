import { afterAll, beforeAll, expect, it } from "vitest";
import { dynamoNominations } from "../../../functions/adapters/dynamo-nominations.ts";
import { dynamoRegistry } from "../../../functions/adapters/dynamo-registry.ts";
import { dynamoWorkTable } from "../../../functions/adapters/work-table.ts";
import { chainStart } from "../../../functions/domain/audit-chain.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { RegistryFile } from "../../../schemas/registry.ts";
import { anId } from "../../support/a-session.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

let stores: Awaited<ReturnType<typeof embeddedStores>>;
let nominations: ReturnType<typeof dynamoNominations>;
let registry: ReturnType<typeof dynamoRegistry>;
beforeAll(async () => {
  stores = await embeddedStores();
  const table = dynamoWorkTable(stores.tableName);
  nominations = dynamoNominations(table);
  registry = dynamoRegistry(table);
});
afterAll(() => stores.close());

const now = "2022-10-10T03:00:00.000Z";
const draft: Nomination = {
  ...{ id: anId("n", 1), seasonId: "nam-2022", award: "FLAG_VCA", state: "draft", current: 0 },
  nominee: { kind: "collective", name: "HTX Pô Kô", organisationId: "htx-po-ko" },
  ...{ ownerId: "htx-po-ko", allianceId: "lm-kon-tum", province: "Kon Tum", visit: 0 },
  ...{ achievements: "Doanh thu", earlierAwards: "", returnReasons: [], route: [] },
  ...{ since: now, createdAt: now, updatedAt: now, version: 0, eventCount: 0 },
  ...{ dossierVersion: 0, chainHead: chainStart },
};

it("lists a nomination with its season once it is sent in, shortened, and as it stands", async () => {
  const first = await nominations.save({ after: draft, events: [] });
  expect(await nominations.ofSeason("nam-2022")).toEqual([]);
  const sent = await nominations.save({
    before: first,
    after: { ...first, dossierVersion: 1, state: "in-stage" },
    events: [],
  });
  const { id, seasonId, award, nominee, allianceId, province } = draft;
  const entry = { id, seasonId, award, nominee, allianceId, province };
  expect(await nominations.ofSeason("nam-2022")).toEqual([entry]);
  await nominations.save({
    before: sent,
    after: { ...sent, state: "closed", ending: "not-chosen" },
    events: [],
  });
  expect(await nominations.ofSeason("nam-2022")).toEqual([{ ...entry, ending: "not-chosen" }]);
  expect(await nominations.ofSeason("nam-2023")).toEqual([]);
});

it("finds awards by their year and alliances by their kind, however often they are written", async () => {
  const award = { organisationId: "htx-po-ko", award: "MERIT_BCH", nominee: "HTX Pô Kô" };
  const place = { name: "Một", province: "Kon Tum", from: "2020-01-01" };
  const file = RegistryFile.parse({
    organisations: [
      { id: "lm-kon-tum", kind: "provincial-alliance", ...place },
      { id: "htx-po-ko", kind: "cooperative", ...place },
    ],
    pastAwards: [{ ...award, year: 2020 }],
  });
  await registry.load(file);
  await registry.load(file);
  for (const year of [2021, 2021, 2020]) await registry.rememberAward({ ...award, year });
  expect(await registry.awardsOf(2020)).toEqual([{ ...award, year: 2020 }]);
  expect(await registry.awardsOf(2021)).toEqual([{ ...award, year: 2021 }]);
  expect(await registry.awardsOf(2022)).toEqual([]);
  expect((await registry.alliances()).map(({ id }) => id)).toEqual(["lm-kon-tum"]);
  expect(await registry.pastAwards("htx-po-ko")).toHaveLength(2);
});
