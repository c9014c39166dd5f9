import { describe, expect, it } from "vitest";
import { listNominations } from "../../../functions/api/list-nominations.ts";
import { showNomination } from "../../../functions/api/show-nomination.ts";
import type { Viewer } from "../../../functions/domain/frame.ts";
import { NominationAnswer, NominationsAnswer } from "../../../schemas/api/nominations.ts";
import { draftId as id, officerRoutes } from "../../support/officer-routes.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import { flagPapers, viewers } from "../../support/officer-world.ts";

const returned: Partial<Nomination> = {
  ...{ state: "returned", since: "2022-10-05T02:00:00.000Z", dossierVersion: 1, visit: 2 },
  ...{ route: [{ name: "province-review", secondsToAnswer: 1 }] },
  ...{ due: "2022-10-10T16:59:59.999Z", holder: { role: "officer", organisationId: "htx-po-ko" } },
  returnReasons: [{ slot: "minutes", reason: "Thiếu chữ ký" }],
};

const world = async (...of: Parameters<typeof officerRoutes>) => {
  const routes = await officerRoutes(...of);
  const needs = { ...routes.needs, mailRecords: routes.needs.mails };
  const served = async (
    operation: ReturnType<typeof showNomination>,
    params: object,
    by: Viewer,
  ) => {
    const given = { params: { ...params }, viewer: () => Promise.resolve(by) };
    const answer = await operation.serve(given);
    if (answer.outcome !== "answered") throw new Error(answer.outcome);
    return answer.answer;
  };
  return {
    ...routes,
    show: async (by: Viewer = viewers.lan, language = "vi") =>
      NominationAnswer.parse(await served(showNomination(needs), { id, language }, by)),
    list: async (by: Viewer, params = {}) =>
      NominationsAnswer.parse(await served(listNominations(needs), params, by)),
  };
};

describe("a nomination for programs", () => {
  it("says of a draft what is missing, and what the way will be", async () => {
    const { show, fill } = await world();
    await fill(id, "minutes");
    const told = await show();
    expect(told).toMatchObject({
      ...{ state: "draft", next: "province-review", overdue: false, returnReasons: [] },
      season: { id: "nam-2022", name: "Năm 2022" },
      organisation: { id: "htx-po-ko", name: "HTX Pô Kô" },
      missing: { fields: ["achievements"], papers: flagPapers.filter((one) => one !== "minutes") },
      files: [{ slot: "minutes", name: "minutes.pdf" }],
    });
    expect(told.track.map(({ state }) => state)).toEqual([
      "current",
      ...Array<string>(5).fill("todo"),
    ]);
    expect(told.holder).toBeUndefined();
  });

  it("says why it came back, to whom, until when, and where it goes then", async () => {
    const { show, later } = await world(returned);
    expect(await show()).toMatchObject({
      ...{ state: "returned", stage: "province-review", next: "province-review" },
      ...{ due: returned.due, daysLeft: 5, returnReasons: returned.returnReasons },
      holder: { role: "officer", organisation: { name: "HTX Pô Kô" }, people: ["Lê Thị Lan"] },
    });
    later("2022-10-11T02:00:00.000Z");
    expect(await show()).toMatchObject({ overdue: true, daysLeft: -1 });
  });

  it("tells what is missing to those only who can mend it", async () => {
    const { show } = await world();
    for (const by of [viewers.desk, viewers.reviewer]) {
      expect((await show(by)).missing).toBeUndefined();
    }
  });

  it("is not there for another cooperative", async () => {
    const { show } = await world();
    await expect(show(viewers.stranger)).rejects.toMatchObject({ name: "NotFound" });
  });

  it("leads to its decision once there is one, and then to nothing more", async () => {
    const { show } = await world({
      ...{ state: "closed", ending: "decided", decisionNumber: "178/QĐ-LMHTXVN" },
    });
    const told = await show();
    expect(told.decision).toEqual({ number: "178/QĐ-LMHTXVN", path: "/verify/178/2022" });
    expect([told.next, told.missing, told.holder]).toEqual([undefined, undefined, undefined]);
  });

  it("tells its story in the language that was asked for", async () => {
    const { show, ask, fill } = await world({ achievements: "Tăng 20 %" });
    await fill(id, ...flagPapers);
    await ask("submit", { form: { seen: (await ask("submit")).hidden("seen") } });
    const [first] = (await show()).timeline;
    const [inEnglish] = (await show(viewers.lan, "en")).timeline;
    expect(first?.by).toBe("Lê Thị Lan, HTX Pô Kô");
    expect(inEnglish?.title).not.toBe(first?.title);
  });
});

describe("lists of nominations for programs", () => {
  it("begin with the own one, and give nobody the list of another", async () => {
    const { list } = await world();
    expect(await list(viewers.lan)).toMatchObject({ list: "own", items: [{ id, state: "draft" }] });
    expect((await list(viewers.stranger)).items).toEqual([]);
    expect(await list(viewers.reviewer)).toEqual({ list: "waiting", items: [] });
    for (const [by, asked] of [
      [viewers.lan, "open"],
      [viewers.lan, "waiting"],
      [viewers.reviewer, "own"],
      [viewers.desk, "own"],
    ] as const) {
      await expect(list(by, { list: asked })).rejects.toMatchObject({ name: "Forbidden" });
    }
    const nobody = { person: viewers.lan.person, seats: [] };
    await expect(list(nobody)).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("are narrowed as the desk’s board is", async () => {
    const { list, later } = await world(returned);
    const found = async (params: object, by: Viewer = viewers.desk) =>
      (await list(by, params)).items.length;
    expect(await found({})).toBe(1);
    expect(await found({ stage: "returned", province: "kon tum", season: "nam-2022" })).toBe(1);
    expect(await found({ stage: "province-review" })).toBe(0);
    expect(await found({ overdue: "yes" })).toBe(0);
    expect(await found({ province: "gia lai" }, viewers.lan)).toBe(0);
    later("2022-10-11T02:00:00.000Z");
    expect(await found({ overdue: "yes" })).toBe(1);
    expect((await list(viewers.desk)).items[0]).toMatchObject({
      ...{ overdue: true, unreached: [], holder: { people: ["Lê Thị Lan"] } },
    });
    expect((await list(viewers.lan)).items[0]?.holder).not.toHaveProperty("people");
  });
});
