import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { formIdOf } from "../../../functions/domain/desk/desk-row.ts";
import { reassignStage } from "../../../functions/http/reassign-stage.ts";
import { remindHolder } from "../../../functions/http/remind-holder.ts";
import { reviewDossier } from "../../../functions/http/review-dossier.ts";
import { showNomination } from "../../../functions/http/show-nomination.ts";
import { showDesk } from "../../../functions/http/show-desk.ts";
import { recordBounce } from "../../../functions/steps/record-bounce.ts";
import { anId } from "../../support/a-session.ts";
import { deskWorld, linkVisit, signedIn, signedInVisit } from "../../support/desk-world.ts";

let world: Awaited<ReturnType<typeof deskWorld>>;
let number = 0;

const desk = signedIn("desk");
const board = (query = "") =>
  showDesk(world.needs)(
    signedInVisit(desk, { path: `/desk?${query}`, query: new URLSearchParams(query) }),
  );
const post = (fields: Record<string, string>) => ({
  method: "POST" as const,
  params: { id: anId("n", number) },
  form: new URLSearchParams(fields),
});
const remind = (fields: Record<string, string>, viewer = desk) =>
  remindHolder(world.needs)(signedInVisit(viewer, post(fields)));
const reassign = (fields: Record<string, string>, viewer = desk) =>
  reassignStage(world.needs)(signedInVisit(viewer, post(fields)));
const shownForm = async () => formIdOf(await world.nomination(number));
const said = (reply: { headers?: Readonly<Record<string, string>> }) => reply.headers?.["location"];

beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  number += 1;
  world.world.now = "2022-10-10T03:00:00.000Z";
  await world.nominate(number);
});

describe("reminding from the desk", () => {
  it("asks again with a new link, voids the old one and says so in the record", async () => {
    const [old = ""] = world.tokens("lan", number);
    const form = await shownForm();
    expect(said(await remind({ form, to: "/desk?stage=appraisal" }))).toBe(
      "/desk?stage=appraisal&said=reminded",
    );
    const tokens = world.tokens("lan", number);
    expect(tokens).toHaveLength(2);
    expect(await world.needs.links.find(old)).toMatchObject({ void: "resent" });
    expect((await reviewDossier(world.needs)(linkVisit(tokens[1]!))).status).toBe(200);
    expect(await world.kinds(number)).toEqual(["stage-opened", "reminded"]);
  });

  it("acts once for one showing of the form, pressed twice or at the same moment", async () => {
    const form = await shownForm();
    const replies = await Promise.all([remind({ form }), remind({ form })]);
    replies.push(await remind({ form }));
    expect(replies.map(said).toSorted()).toEqual([
      "/desk?said=changed",
      "/desk?said=changed",
      "/desk?said=reminded",
    ]);
    expect(world.tokens("lan", number)).toHaveLength(2);
    const last = world.tokens("lan", number).at(-1)!;
    expect((await world.needs.links.find(last))?.void).toBeUndefined();
  });

  it("asks nobody about a stage that is answered", async () => {
    const [token = ""] = world.tokens("lan", number);
    await reviewDossier(world.needs)(linkVisit(token, { answer: "approve" }));
    expect(said(await remind({ form: await shownForm() }))).toBe("/desk?said=changed");
    expect(world.tokens("lan", number)).toHaveLength(1);
  });

  it("goes back to the desk, or to the nomination, only", async () => {
    const form = await shownForm();
    expect(said(await remind({ form, to: "//evil.example/desk" }))).toBe("/desk?said=reminded");
    const page = `/nominations/${anId("n", number)}`;
    expect(said(await remind({ form, to: `${page}/withdraw` }))).toBe("/desk?said=changed");
    expect(said(await remind({ form, to: page }))).toBe(`${page}?said=changed`);
  });

  it("works by the form that the nomination's own page shows the desk", async () => {
    const page = await showNomination({ ...world.needs, mails: world.needs.mailRecords })(
      signedInVisit(desk, { params: { id: anId("n", number) } }),
    );
    const form = parse(String(page.body)).querySelector("form[action$=remind]");
    const fields = form?.querySelectorAll("input").map((input) => {
      return [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const;
    });
    const reply = await remind(Object.fromEntries(fields ?? []));
    expect(said(reply)).toBe(`/nominations/${anId("n", number)}?said=reminded`);
    expect(world.tokens("lan", number)).toHaveLength(2);
  });

  it.each(["officer", "reviewer", "chairman"] as const)("is not for a %s", async (role) => {
    const form = await shownForm();
    await expect(remind({ form }, signedIn(role))).rejects.toMatchObject({ name: "Forbidden" });
    expect(world.tokens("lan", number)).toHaveLength(1);
  });
});

describe("giving a review to another seat", () => {
  const to = "reviewer@lm-gia-lai";
  const reason = "Người phụ trách đi công tác.";

  it("moves the work, voids the old link and asks the new holder", async () => {
    const [old = ""] = world.tokens("lan", number);
    expect(said(await reassign({ form: await shownForm(), to, reason }))).toBe(
      "/desk?said=reassigned",
    );
    const holder = { role: "reviewer", organisationId: "lm-gia-lai" };
    expect(await world.nomination(number)).toMatchObject({ holder });
    expect(await world.stage(number)).toMatchObject({ holder });
    expect(await world.needs.links.find(old)).toMatchObject({ void: "reassigned" });
    const dead = await reviewDossier(world.needs)(linkVisit(old, { answer: "approve" }));
    expect(dead.status).toBe(410);
    const [fresh = ""] = world.tokens("binh", number);
    const reply = await reviewDossier(world.needs)(linkVisit(fresh, { answer: "approve" }));
    expect(reply.status).toBe(303);
    expect((await world.stage(number)).answeredBy).toMatchObject({ personId: "binh" });
    const events = await world.needs.nominations.events(anId("n", number));
    expect(events.find(({ kind }) => kind === "reassigned")?.facts).toMatchObject({
      from: "lm-kon-tum",
      organisation: "lm-gia-lai",
      reason,
    });
  });

  it("acts once for one showing of the form", async () => {
    const form = await shownForm();
    await reassign({ form, to, reason });
    expect(said(await reassign({ form, to, reason }))).toBe("/desk?said=changed");
    expect(world.tokens("binh", number)).toHaveLength(1);
  });

  it.each([
    ["no seat", { to: "", reason }],
    ["a seat that was not offered", { to: "officer@htx-po-ko", reason }],
    ["the seat that has it", { to: "reviewer@lm-kon-tum", reason }],
    ["no reason", { to, reason: "  " }],
  ])("changes nothing for %s, and keeps what was typed", async (_what, fields) => {
    const before = await world.nomination(number);
    const reply = await reassign({ form: await shownForm(), ...fields });
    expect(reply.status).toBe(422);
    expect(String(reply.body)).toContain(fields.reason.trim());
    expect(await world.nomination(number)).toEqual(before);
  });

  it("is not for whoever is not at the desk", async () => {
    const fields = { form: await shownForm(), to, reason };
    await expect(reassign(fields, signedIn("reviewer"))).rejects.toMatchObject({
      name: "Forbidden",
    });
  });
});

describe("a mail that came back", () => {
  it("is noted once on the nomination, and the desk sees who was not reached", async () => {
    const mail = world.mails.findLast(({ about }) => about.includes(anId("n", number)))!;
    const note = () => recordBounce(world.needs)({ messageId: mail.id });
    expect(await note()).toEqual({ noted: 1 });
    expect(await note()).toEqual({ noted: 0 });
    expect(await world.kinds(number)).toEqual(["stage-opened", "mail-bounced"]);
    const page = parse(String((await board()).body));
    const row = page
      .querySelectorAll("tbody tr")
      .find((one) => one.toString().includes(anId("n", number)))!;
    expect(row.textContent).toContain("Thư gửi Y Lan bị trả lại");
  });

  it("is none of ours when nobody knows it", async () => {
    expect(await recordBounce(world.needs)({ messageId: "unknown" })).toEqual({ noted: 0 });
  });
});

describe("the desk’s list", () => {
  let own: Awaited<ReturnType<typeof deskWorld>>;
  const list = async (query = "", now = "2022-10-18T03:00:00.000Z") => {
    own.world.now = now;
    const reply = await showDesk(own.needs)(
      signedInVisit(desk, { path: "/desk", query: new URLSearchParams(query) }),
    );
    return parse(String(reply.body));
  };
  const named = (page: ReturnType<typeof parse>) =>
    page.querySelectorAll("tbody th a").map(({ textContent }) => textContent);

  beforeAll(async () => {
    own = await deskWorld();
    const nominee = (name: string) => ({
      nominee: { kind: "collective" as const, name, organisationId: "htx-po-ko" },
    });
    own.world.now = "2022-10-10T03:00:00.000Z";
    await own.nominate(1, { ...nominee("HTX Thẩm định"), current: 1, province: "Đắk Lắk" });
    await own.nominate(2, nominee("HTX Quá hạn"));
    own.world.now = "2022-10-14T03:00:00.000Z";
    await own.nominate(3, nominee(`HTX <img src=x onerror=alert(1)> & "mới"`));
  });
  afterAll(() => own.close());

  it("puts the overdue first, with who has it and since when", async () => {
    const page = await list();
    expect(named(page)).toEqual([
      "HTX Quá hạn",
      `HTX <img src=x onerror=alert(1)> & "mới"`,
      "HTX Thẩm định",
    ]);
    const [first] = page.querySelectorAll("tbody tr");
    for (const word of [
      "Liên minh HTX tỉnh Kon Tum",
      "Y Lan",
      "10/10/2022",
      "17/10/2022",
      "Quá hạn",
    ]) {
      expect(first?.textContent).toContain(word);
    }
    expect(page.querySelector("caption")?.textContent).toBe("3 hồ sơ, 1 quá hạn");
    expect(page.toString()).not.toContain("<img");
  });

  it.each([
    ["overdue=yes", ["HTX Quá hạn"]],
    ["province=dak+lak", ["HTX Thẩm định"]],
    ["stage=appraisal", ["HTX Thẩm định"]],
    ["season=nam-2021", []],
    [
      "stage=' or 1=1",
      ["HTX Quá hạn", `HTX <img src=x onerror=alert(1)> & "mới"`, "HTX Thẩm định"],
    ],
  ])("is narrowed by %s", async (query, names) => {
    expect(named(await list(query))).toEqual(names);
  });

  it("offers to remind and to reassign by name, each form carrying the nonce", async () => {
    const row = (await list()).querySelector("tbody tr");
    const form = row?.querySelector("form[action$=/remind]");
    expect(form?.querySelector("button")?.textContent).toContain("Nhắc lại – HTX Quá hạn");
    expect(form?.querySelector("[name=nonce]")?.getAttribute("value")).toBe("n0nce");
    expect(row?.querySelector("a[href$=/reassign]")?.textContent).toContain("HTX Quá hạn");
  });

  it("is not for an officer", async () => {
    const visit = showDesk(own.needs)(signedInVisit(signedIn("officer"), { path: "/desk" }));
    await expect(visit).rejects.toMatchObject({ name: "Forbidden" });
  });
});
