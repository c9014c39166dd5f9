import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelDecision } from "../../../functions/acts/cancel-decision.ts";
import { startAmendment, type WantedAmendment } from "../../../functions/acts/start-amendment.ts";
import { amendDecision } from "../../../functions/http/amend-decision.ts";
import { showDecision } from "../../../functions/http/show-decision.ts";
import { verifyDecision } from "../../../functions/http/verify-decision.ts";
import { issueDecision } from "../../../functions/steps/issue-decision.ts";
import { publishDecision } from "../../../functions/steps/publish-decision.ts";
import type { Decision } from "../../../schemas/decision.ts";
import { aViewer, aVisit } from "../../support/a-request.ts";
import { anId } from "../../support/a-session.ts";
import { decisionWorld } from "../../support/decision-world.ts";
import { withEveryFault } from "../../support/faulty.ts";

const at = "2022-11-10T03:00:00.000Z";
let world: Awaited<ReturnType<typeof decisionWorld>>;
let made = 700;
const newId = () => anId("d", (made += 1));
beforeAll(async () => {
  world = await decisionWorld();
});
afterAll(() => world.close());

const published = async (nominees = 2): Promise<Decision> => {
  const { id } = await world.approved(nominees);
  await issueDecision(world.needs)({ decisionId: id });
  await publishDecision(world.needs)({ decisionId: id });
  return world.found(id);
};
const wanted = (original: Decision, more: Partial<WantedAmendment> = {}): WantedAmendment => ({
  ...{ id: newId(), original: original.id, act: "revoke", changes: [] },
  nominationIds: [original.awardees[0]!.nominationId],
  reason: "Kê khai gian dối thành tích.",
  ...{ basis: "khoản 1 Điều 96 Luật Thi đua, khen thưởng", askedBy: "Thanh tra Liên minh" },
  ...more,
});
const renamed = (original: Decision, to = "HTX Tên Đúng") =>
  wanted(original, {
    ...{ act: "correct", nominationIds: [] },
    changes: [{ nominationId: original.awardees[0]!.nominationId, part: "name", to }],
  });
const start = (one: WantedAmendment) => startAmendment(world.needs)(one);
const sign = async (id: string, moment = at) => {
  const decision = await world.found(id);
  const approval = { personId: "chu-tich", name: "Nguyễn Văn Ký", at: moment } as const;
  await world.needs.decisions.save({
    ...decision,
    ...{ state: "approved", approval: { ...approval, by: "mailed-link" } },
  });
  await issueDecision(world.needs)({ decisionId: id });
};
const carryOut = async (one: WantedAmendment) => {
  expect(await start(one)).toBe("drafted");
  await sign(one.id);
  await publishDecision(world.needs)({ decisionId: one.id });
  return world.found(one.id);
};
const kindsOf = async (id: string) =>
  (await world.needs.nominations.events(id)).map(({ kind }) => kind);
const awards = async ({ awardees }: Decision) =>
  (await world.needs.registry.pastAwards("htx-quy-anh")).filter(
    ({ nominee }) => nominee === awardees[0]!.nominee.name,
  );

describe("amending an issued decision", () => {
  it("revokes one award by a decision of its own, and leaves the issued file as it was", async () => {
    const original = await published();
    const { file } = original;
    const revoking = await carryOut(wanted(original));
    expect(revoking).toMatchObject({ state: "published", number: (original.number ?? 0) + 1 });
    const after = await world.found(original.id);
    expect(after.file).toEqual(file);
    expect(after.pending).toBeUndefined();
    expect(after.amendedBy).toMatchObject([{ by: revoking.id, act: "revoke" }]);
    const [gone, stays] = original.awardees.map(({ nominationId }) => nominationId);
    expect((await kindsOf(gone!)).at(-1)).toBe("revoked");
    expect((await kindsOf(stays!)).at(-1)).toBe("decided");
    expect(await awards(original)).toMatchObject([
      { revokedBy: expect.stringContaining("10/11/2022") },
    ]);
  });

  it("corrects a name: the registry and later amendments know the new one", async () => {
    const original = await published();
    await carryOut(renamed(original));
    expect(await awards(original)).toMatchObject([{ correctedTo: "HTX Tên Đúng" }]);
    expect((await awards(original))[0]).not.toHaveProperty("revokedBy");
    const again = await carryOut(renamed(original, "HTX Tên Đúng Hơn"));
    expect(again.amends?.changes).toMatchObject([{ from: "HTX Tên Đúng", to: "HTX Tên Đúng Hơn" }]);
    const revoking = await carryOut(wanted(original));
    expect(revoking.amends?.lines.map(({ name }) => name)).toEqual(["HTX Tên Đúng Hơn"]);
    expect((await world.found(original.id)).amendedBy).toHaveLength(3);
  });

  it("lets one of two at the same moment through, and the other when that is cancelled", async () => {
    const original = await published();
    const both = [wanted(original), renamed(original)];
    const outcomes = await Promise.all(both.map(start));
    expect(outcomes.toSorted()).toEqual(["drafted", "pending"]);
    const [first, second] = outcomes[0] === "drafted" ? both : both.toReversed();
    const by = { at, why: "by-desk", reason: "Nhầm", by: { kind: "system" } } as const;
    await cancelDecision(world.needs)(first!.id, by);
    expect((await world.found(original.id)).pending).toBeUndefined();
    expect(await start({ ...second!, id: newId() })).toBe("drafted");
  });

  it("says why it cannot: too early, an amendment, nobody left, nothing new", async () => {
    const early = await world.approved();
    await issueDecision(world.needs)({ decisionId: early.id });
    expect(await start(wanted(await world.found(early.id)))).toBe("not-published");

    const original = await published(1);
    const same = renamed(original, original.awardees[0]!.nominee.name);
    expect(await start(same)).toBe("nothing-left");
    const revoking = await carryOut(wanted(original));
    expect(await start(wanted(revoking))).toBe("amends-another");
    expect(await start(wanted(original))).toBe("revoked");
  });

  it("is drawn up once, whatever call fails once", async () => {
    const faults = await withEveryFault(
      world.needs,
      async () => wanted(await published(1)),
      (needs, one) => startAmendment(needs)(one),
      async ({ id, original }) => {
        expect((await world.found(original)).pending).toBe(id);
        expect((await world.found(id)).amends?.decisionId).toBe(original);
        expect(world.started.filter((one) => one.id === id)).toHaveLength(1);
      },
    );
    expect(faults).toBeGreaterThan(5);
  }, 60_000);

  it("takes effect once, with one number, whatever call fails once", async () => {
    const numbers: number[] = [];
    const faults = await withEveryFault(
      world.needs,
      async () => {
        const one = wanted(await published(1));
        await start(one);
        await sign(one.id);
        return one;
      },
      (needs, { id }) => publishDecision(needs)({ decisionId: id }),
      async ({ id, original, nominationIds }) => {
        numbers.push((await world.found(id)).number ?? 0);
        expect((await world.found(id)).state).toBe("published");
        const after = await world.found(original);
        expect([after.amendedBy?.length, after.pending]).toEqual([1, undefined]);
        const kinds = await kindsOf(nominationIds[0]!);
        expect(kinds.filter((kind) => kind === "revoked")).toHaveLength(1);
      },
    );
    expect(faults).toBeGreaterThan(8);
    expect(new Set(numbers).size).toBe(faults);
  }, 60_000);

  it("belongs to the day of its signature in Vietnam, and to that year's series", async () => {
    const original = await published(1);
    const late = [wanted(original)];
    await start(late[0]!);
    await sign(late[0]!.id, "2023-12-31T16:30:00.000Z");
    await publishDecision(world.needs)({ decisionId: late[0]!.id });
    expect(await world.found(late[0]!.id)).toMatchObject({ number: 1, date: "2023-12-31" });
    const next = renamed(await published(1));
    await start(next);
    await sign(next.id, "2023-12-31T17:30:00.000Z");
    expect(await world.found(next.id)).toMatchObject({ number: 1, date: "2024-01-01" });
  });
});

describe("the pages of an amended decision", () => {
  let original: Decision;
  let revoking: Decision;
  beforeAll(async () => {
    original = await published();
    revoking = await carryOut(wanted(original));
  });
  const look = async (decision: Decision, json = false) => {
    const params = { number: String(decision.number), year: "2022" };
    const path = `/verify/${params.number}/2022`;
    const reply = await verifyDecision(world.needs)(aVisit({ path, params, wantsJson: json }));
    return { json: String(reply.body), page: parse(String(reply.body)) };
  };
  const links = (page: ReturnType<typeof parse>) =>
    page.querySelectorAll("a").map((link) => link.getAttribute("href"));

  it("tell everybody what stands, with links both ways", async () => {
    const old = await look(original);
    expect(old.page.querySelector("[role=alert] h2")?.textContent).toContain("thu hồi một phần");
    expect(links(old.page)).toContain(`/verify/${revoking.number}/2022`);
    expect(old.page.querySelectorAll("tbody s").map((one) => one.textContent)).toEqual([
      original.awardees[0]!.nominee.name,
    ]);
    const young = await look(revoking);
    expect(young.page.textContent).toContain("Quyết định này thu hồi khen thưởng tại");
    expect(links(young.page)).toContain(`/verify/${original.number}/2022`);
    expect(JSON.parse((await look(original, true)).json)).toMatchObject({
      standing: "partly-revoked",
      amendedBy: [{ act: "revoke", path: `/verify/${revoking.number}/2022` }],
      awardees: [{ revokedBy: expect.stringContaining("QĐ-LMHTXVN") }, {}],
    });
    expect(JSON.parse((await look(revoking, true)).json)).toMatchObject({
      ...{ standing: "in-force", amendedBy: [] },
      amends: { act: "revoke", path: `/verify/${original.number}/2022` },
    });
  });

  it("show the desk what is left to do, and let nobody else see them", async () => {
    const visit = (id: string, viewer = aViewer("desk")) =>
      showDecision(world.needs)({ ...aVisit({ params: { id } }, viewer), viewer });
    const { body } = await visit(original.id);
    expect(links(parse(String(body)))).toEqual(
      expect.arrayContaining([
        `/decisions/${revoking.id}`,
        `/decisions/${original.id}/amend/correct`,
      ]),
    );
    expect(links(parse(String((await visit(revoking.id)).body)))).toContain(
      `/decisions/${original.id}`,
    );
    await expect(visit(original.id, aViewer("officer"))).rejects.toThrow("desk");
    await expect(visit("d-0000000000000000")).rejects.toMatchObject({ name: "NotFound" });
  });
});

describe("the form that amends", () => {
  const viewer = aViewer("desk");
  const post = async (decision: Decision, act: string, fields: [string, string][]) => {
    const form = new URLSearchParams(fields);
    const visit = aVisit({ params: { id: decision.id, act }, method: "POST", form }, viewer);
    const reply = await amendDecision(world.needs)({ ...visit, viewer });
    return { ...reply, page: parse(String(reply.body)) };
  };
  const why: [string, string][] = [
    ["reason", "Kê khai gian dối thành tích"],
    ["basis", "Căn cứ khoản 1 Điều 96 Luật Thi đua, khen thưởng."],
    ["askedBy", "Thanh tra Liên minh"],
  ];

  it("keeps what was typed, and says what is wrong with which field", async () => {
    const original = await published();
    const wrong = await post(original, "correct", [
      ...([
        ["decision", newId()],
        ["action", "preview"],
        ["to-0", "<b>HTX</b>"],
      ] as [string, string][]),
      ["reason", "ngắn"],
    ]);
    expect(wrong.status).toBe(422);
    expect(wrong.page.querySelectorAll("#errors a").map((one) => one.getAttribute("href"))).toEqual(
      ["#nominee-0", "#reason", "#basis", "#askedBy"],
    );
    expect(wrong.page.querySelector("#to-0")?.getAttribute("value")).toBe("<b>HTX</b>");
  });

  it.each([
    ["revoke", "2023-12-31T16:59:00.000Z", "khoản 1 Điều 96 Luật Thi đua, khen thưởng"],
    ["revoke", "2023-12-31T17:00:00.000Z", "khoản 2 Điều 93 Luật Thi đua, khen thưởng"],
    ["correct", at, "khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP"],
  ])("offers for %s at %s the provision that is in force then", async (act, now, provision) => {
    const original = await published(1);
    world.setNow(now);
    const visit = aVisit({ params: { id: original.id, act } }, viewer);
    const { body } = await amendDecision(world.needs)({ ...visit, viewer });
    world.setNow(at);
    expect(parse(String(body)).querySelector("#basis-hint")?.textContent).toContain(provision);
  });

  it("shows the draft first, then sends it once, however often it is sent", async () => {
    const original = await published();
    const id = newId();
    const fields: [string, string][] = [["decision", id], ["scope", "whole"], ...why];
    const draft = await post(original, "revoke", [...fields, ["action", "preview"]]);
    const text = draft.page.querySelector(".paper")!.textContent;
    const number = `0${original.number}`.slice(-2);
    expect(text).toContain(`Hủy bỏ Quyết định số ${number}/QĐ-LMHTXVN ngày 10 tháng 11 năm 2022`);
    expect(text).toContain("Căn cứ khoản 1 Điều 96 Luật Thi đua, khen thưởng;");
    expect(text).toContain("Xét đề nghị của Thanh tra Liên minh;");
    expect(await world.needs.decisions.find(id)).toBeUndefined();
    for (let time = 0; time < 2; time += 1) {
      const sent = await post(original, "revoke", [...fields, ["action", "send"]]);
      expect(sent.headers?.["location"]).toBe(`/decisions/${id}?said=drafted`);
    }
    expect((await world.found(id)).awardees).toHaveLength(2);
    const other = await post(original, "revoke", [
      ...([
        ["decision", newId()],
        ["scope", "whole"],
        ["action", "send"],
      ] as [string, string][]),
      ...why,
    ]);
    expect(other.headers?.["location"]).toBe(`/decisions/${original.id}?said=changed`);
  });
});
