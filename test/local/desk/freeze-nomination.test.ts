import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freezeNomination } from "../../../functions/http/freeze-nomination.ts";
import { reviewDossier } from "../../../functions/http/review-dossier.ts";
import { showDesk } from "../../../functions/http/show-desk.ts";
import { escalateStage } from "../../../functions/steps/escalate-stage.ts";
import { sweepDeadlines } from "../../../functions/steps/sweep-deadlines.ts";
import { anId } from "../../support/a-session.ts";
import { deskWorld, linkVisit, signedIn, signedInVisit } from "../../support/desk-world.ts";

let world: Awaited<ReturnType<typeof deskWorld>>;
let number = 0;
const desk = signedIn("desk");
const secret = "Người tố cáo: bà H.";
const mark = {
  ...{ act: "freeze", kind: "complaint", note: secret },
  paper: "Công văn số 21 /BC - LM ngày 5/8/2022 của Liên minh",
};
const lifting = { act: "lift", outcome: "nothing-found", note: "Thanh tra kết luận." };

const ask = async (fields?: Record<string, string>, viewer = desk) => {
  const reply = await freezeNomination(world.needs)(
    signedInVisit(viewer, {
      ...{ path: "/desk/nominations/x/freeze", params: { id: anId("n", number) } },
      ...(fields && { method: "POST" as const, form: new URLSearchParams(fields) }),
    }),
  );
  const page = parse(String(reply.body));
  return { ...reply, page, text: page.textContent, to: reply.headers?.["location"] };
};
/** The fields of the form as it is shown now. */
const shown = async (fields: Record<string, string>) => {
  const { page } = await ask();
  const eventCount = page.querySelector("[name=shown]")?.getAttribute("value") ?? "";
  return { ...fields, shown: eventCount };
};
const kinds = () => world.kinds(number);
const freezing = async () => {
  expect((await ask(await shown(mark))).status).toBe(303);
};
const mailsOf = (kind: string) =>
  world.mails.filter((mail) => mail.kind === kind && mail.about.includes(anId("n", number)));

beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  number += 1;
  world.world.now = "2022-10-10T03:00:00.000Z";
  await world.nominate(number);
});

describe("freezing a nomination", () => {
  it("marks it, leaves it where it is, and tells officers and holder nothing of why", async () => {
    const before = await world.nomination(number);
    const fields = await shown(mark);
    expect((await ask(fields)).to).toBe(`/nominations/${anId("n", number)}?said=frozen`);
    expect((await ask(fields)).to).toBe(`/nominations/${anId("n", number)}?said=frozen`);
    const { holder, visit, state } = before;
    expect(await world.nomination(number)).toMatchObject({
      ...{ holder, visit, state },
      frozen: { kind: "complaint", number: "21/BC-LM", date: "2022-08-05", by: "desk" },
    });
    expect(await kinds()).toEqual(["stage-opened", "frozen"]);
    const told = mailsOf("frozen");
    expect(told.map(({ to }) => to.personId)).toEqual(["hoa", "lan"]);
    for (const { subject, text, html } of told) {
      expect(`${subject} ${text} ${html}`).not.toMatch(/tố cáo|bà H\.|21/);
    }
    const { text } = await ask();
    for (const said of [secret, "Số 21/BC-LM, ngày 05/08/2022"]) expect(text).toContain(said);
  });

  it("acts once though pressed twice at the same moment", async () => {
    const fields = await shown(mark);
    const replies = await Promise.all([ask(fields), ask(fields)]);
    expect(replies.map(({ status }) => status)).toEqual([303, 303]);
    expect(await kinds()).toEqual(["stage-opened", "frozen"]);
    expect(mailsOf("frozen")).toHaveLength(2);
  });

  it("says in a second tab what stands now, and shows what was typed there", async () => {
    const other = { ...(await shown(mark)), note: "Ghi chú của trang kia." };
    await freezing();
    const stale = await ask(other);
    expect(stale.status).toBe(409);
    for (const said of ["đang tạm dừng xét", other.note, secret])
      expect(stale.text).toContain(said);
    expect(await kinds()).toEqual(["stage-opened", "frozen"]);
  });

  it("does nothing for a form that comes again when it was lifted meanwhile", async () => {
    const fields = await shown(mark);
    await ask(fields);
    expect((await ask(await shown(lifting))).status).toBe(303);
    const replayed = await ask(fields);
    expect(replayed.status).toBe(409);
    expect(replayed.text).toContain("việc tạm dừng đã được bỏ");
    expect((await world.nomination(number)).frozen).toBeUndefined();
  });

  it("keeps what was typed when a field is wrong", async () => {
    const reply = await ask({ ...(await shown(mark)), kind: "rumour" });
    expect(reply.status).toBe(422);
    expect(reply.page.querySelector("[name=note]")?.textContent).toContain(secret);
    expect(reply.page.querySelector("[name=paper]")?.getAttribute("value")).toBe(mark.paper);
    expect(await kinds()).toEqual(["stage-opened"]);
  });

  it.each([[{}], [{ act: "thaw" }], [{ act: "freeze" }], [{ act: "freeze", shown: "-1" }]])(
    "refuses %o",
    async (fields: Record<string, string>) => {
      await expect(ask(fields)).rejects.toMatchObject({ name: "InvalidInput" });
    },
  );

  it.each(["officer", "reviewer", "chairman"] as const)("is not for a %s", async (role) => {
    const fields = await shown(mark);
    await expect(ask(fields, signedIn(role))).rejects.toMatchObject({ name: "Forbidden" });
    expect(await kinds()).toEqual(["stage-opened"]);
  });

  it("is for an administrator, and not for what has ended or was not sent in", async () => {
    expect((await ask(await shown(mark), signedIn("administrator", "admin"))).status).toBe(303);
    const before = await world.nomination(number);
    const { frozen: _frozen, ...free } = before;
    await world.needs.nominations.save({ before, after: { ...free, state: "draft" }, events: [] });
    expect((await ask({ ...mark, shown: "9" })).status).toBe(409);
    expect((await ask()).text).toContain("chưa nộp");
  });
});

describe("letting a nomination go on", () => {
  it("clears the mark, gives the holder time and a new link, and tells both", async () => {
    await freezing();
    world.world.now = "2022-11-07T03:00:00.000Z";
    const fields = await shown(lifting);
    const [first, again] = [await ask(fields), await ask(fields)];
    expect([first.to, again.to]).toEqual(
      Array(2).fill(`/nominations/${anId("n", number)}?said=unfrozen`),
    );
    const { frozen, due } = await world.nomination(number);
    expect([frozen, due]).toEqual([undefined, "2022-11-14T16:59:59.999Z"]);
    expect((await world.stage(number)).due).toBe(due);
    expect(await kinds()).toEqual(["stage-opened", "frozen", "unfrozen"]);
    expect(mailsOf("unfrozen").map(({ to }) => to.personId)).toEqual(["hoa", "lan"]);
    expect(world.tokens("lan", number)).toHaveLength(2);
    const newest = world.tokens("lan", number).at(-1) ?? "";
    const approved = await reviewDossier(world.needs)(linkVisit(newest, { answer: "approve" }));
    expect(approved.status).toBe(303);
  });

  it("is refused where nothing is frozen", async () => {
    const fields = { ...lifting, shown: (await shown(lifting)).shown };
    expect((await ask(fields)).status).toBe(409);
    expect(await kinds()).toEqual(["stage-opened"]);
  });
});

describe("while a nomination is frozen", () => {
  it("nobody is reminded, nothing escalates or lapses, and the board says so", async () => {
    await freezing();
    world.world.now = "2022-12-05T03:00:00.000Z";
    const before = world.mails.length;
    await sweepDeadlines(world.needs)();
    const id = anId("n", number);
    expect(world.mails.slice(before).filter(({ about }) => about.includes(id))).toEqual([]);
    const waited = await escalateStage(world.needs)({ nominationId: id, visit: 1 });
    expect(waited).toMatchObject({ outcome: "waiting" });
    expect(await kinds()).toEqual(["stage-opened", "frozen"]);
    expect((await world.stage(number)).escalations).toBe(0);
    const query = new URLSearchParams("frozen=yes");
    const board = await showDesk(world.needs)(signedInVisit(desk, { path: "/desk", query }));
    const row = parse(String(board.body))
      .querySelectorAll("tbody tr")
      .find((one) => one.outerHTML.includes(id));
    expect(row?.textContent).toContain("Tạm dừng xét");
    expect(row?.textContent).not.toContain("Quá hạn");
    expect(row?.querySelector("form[action$=/remind]")).toBeNull();
    expect(row?.querySelector("a[href$=/freeze]")?.textContent).toContain("Cho xét tiếp");
  });
});
