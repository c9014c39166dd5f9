import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { registry, webSessions } from "../../../functions/runtime/container.ts";
import { viewerOf } from "../../../functions/runtime/visitor.ts";
import { RegistryFile } from "../../../schemas/registry.ts";
import { embeddedStores } from "../../support/embedded-stores.ts";

const lan = { id: "lan", name: "Y Lan", email: "lan@kon-tum.example" };
const seat = { role: "reviewer", organisationId: "lm-kon-tum", personId: lan.id };
const know = (person: typeof lan, role: object) =>
  registry().load(RegistryFile.parse({ people: [person], roles: [{ ...seat, ...role }] }));

let stores: Awaited<ReturnType<typeof embeddedStores>>;
beforeAll(async () => {
  stores = await embeddedStores();
  process.env["TABLE_NAME"] = stores.tableName;
  vi.useFakeTimers({ now: Date.parse("2022-10-10T01:00:00Z"), toFake: ["Date"] });
  await know(lan, { from: "2021-01-01", until: "2022-10-12" });
});
afterAll(async () => {
  vi.useRealTimers();
  await stores.close();
});

describe("whoever is behind a session cookie", () => {
  it("is the person with the seats of today, and nobody by another cookie", async () => {
    const cookie = await webSessions().start(lan);
    expect(await viewerOf(cookie)).toMatchObject({ person: lan, seats: [seat] });
    for (const other of [undefined, "", "A".repeat(43), `${cookie} `])
      expect(await viewerOf(other)).toBeUndefined();
  });

  it("holds no seat any more from the day on in which it passed to somebody else", async () => {
    vi.setSystemTime(Date.parse("2022-10-12T16:59:59Z"));
    const cookie = await webSessions().start(lan);
    expect(await viewerOf(cookie)).toMatchObject({ seats: [seat] });
    vi.setSystemTime(Date.parse("2022-10-12T17:00:00Z")); // The next day in Vietnam.
    expect(await viewerOf(cookie)).toMatchObject({ person: lan, seats: [] });
  });

  it("is nobody half a day later, or once signed out", async () => {
    const cookie = await webSessions().start(lan);
    const out = await webSessions().start(lan);
    await webSessions().end(out);
    expect(await viewerOf(out)).toBeUndefined();
    vi.setSystemTime(Date.now() + 12 * 3_600_000 - 1_000);
    expect(await viewerOf(cookie)).toBeDefined();
    vi.setSystemTime(Date.now() + 1_000);
    expect(await viewerOf(cookie)).toBeUndefined();
  });

  it("is nobody once the address by which they signed in is another's", async () => {
    const cookie = await webSessions().start(lan);
    expect(await viewerOf(cookie)).toBeDefined();
    await know({ ...lan, email: "y-lan@kon-tum.example" }, { from: "2021-01-01" });
    expect(await viewerOf(cookie)).toBeUndefined();
  });
});
