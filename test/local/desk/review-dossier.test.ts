import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { escalateWait } from "../../../functions/acts/escalate-wait.ts";
import { reviewDossier } from "../../../functions/http/review-dossier.ts";
import { deskWorld, linkVisit } from "../../support/desk-world.ts";
import { anId } from "../../support/a-session.ts";

let world: Awaited<ReturnType<typeof deskWorld>>;
let number = 0;
let token = "";

const visit = (fields?: Parameters<typeof linkVisit>[1], by = token) =>
  reviewDossier(world.needs)(linkVisit(by, fields));
const textOf = (body: string | Uint8Array) =>
  parse(String(body)).textContent.replaceAll(/\s+/g, " ");

beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  number += 1;
  world.world.now = "2022-10-10T03:00:00.000Z";
  world.world.resuming = true;
  world.resumed.length = 0;
  await world.nominate(number);
  token = world.tokens("lan", number).at(-1)!;
});

describe("a review by mailed link", () => {
  it("shows who asks, until when, and the dossier, and records nothing", async () => {
    const before = await world.nomination(number);
    const { status, body } = await visit();
    expect(status).toBe(200);
    for (const said of [
      "HTX Pô Kô đề nghị khen thưởng",
      "Liên minh HTX tỉnh Kon Tum được giao thẩm định, và ông/bà Y Lan là người phụ trách",
      "thứ Hai, 17/10/2022",
      "HTX Pô Kô",
      "Doanh thu tăng 20 %.",
      "to-trinh.pdf",
      "2 trang",
      "Đã được tặng 1 lần",
    ]) {
      expect(textOf(body)).toContain(said);
    }
    expect(String(body)).toContain(`/review/${token}/files/${anId("f", number)}`);
    expect(String(body)).not.toContain("token of");
    expect(await world.nomination(number)).toEqual(before);
    expect(world.resumed).toEqual([]);
  });

  it("records an approval once, resumes the workflow once, and then says what stands", async () => {
    const first = await visit({ answer: "approve" });
    expect(first).toMatchObject({ status: 303, headers: { location: `/review/${token}` } });
    const again = await visit({ answer: "approve" });
    expect(again.status).toBe(200);
    expect(textOf(again.body)).toContain("Đã ghi ý kiến: đồng ý");
    expect(textOf(again.body)).toContain("Ông/bà đã trả lời lúc 10:00, thứ Hai, 10/10/2022");
    expect(textOf(again.body)).toContain("Ban Tổ chức cán bộ thẩm định");
    expect(String(again.body)).not.toContain('name="answer"');
    expect(await world.kinds(number)).toEqual(["stage-opened", "stage-approved"]);
    expect(world.resumed).toEqual([
      { token: `token of ${anId("n", number)}`, result: { outcome: "advanced" } },
    ]);
  });

  it("takes one of two answers at the same moment and tells the other which", async () => {
    const replies = await Promise.all([
      visit({ answer: "approve" }),
      visit({ answer: "reject", reason: "Đang có khiếu nại." }),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const loser = replies.find(({ status }) => status === 409)!;
    const stands = textOf((await visit()).body);
    const { answer } = await world.stage(number);
    const title = answer?.outcome === "advanced" ? "ý kiến: đồng ý" : "ý kiến: không đồng ý";
    expect(textOf(loser.body)).toContain("Ý kiến vừa gửi không được ghi");
    expect(textOf(loser.body)).toContain(title);
    expect(stands).toContain(title);
    expect(world.resumed).toHaveLength(1);
  });

  it("agrees with the workflow when the answer comes at the second its time runs out", async () => {
    world.world.now = "2022-10-18T03:00:00.000Z";
    const lapse = () =>
      escalateWait(world.needs)(anId("n", number), 1, { workingDays: 5, times: 0 });
    const [reply] = await Promise.all([
      visit({ answer: "approve" }),
      lapse().catch(() => undefined),
    ]);
    const { answer } = await world.stage(number);
    expect(await lapse()).toEqual(answer);
    expect(reply.status).toBe(answer?.outcome === "advanced" ? 303 : 410);
  });

  it("says that the time has passed when the stage lapsed just before the answer", async () => {
    const { nominations } = world.needs;
    world.world.now = "2022-10-18T03:00:00.000Z";
    let lapsed = false;
    const racing = {
      ...nominations,
      save: async (...change: Parameters<typeof nominations.save>) => {
        if (!lapsed) {
          lapsed = true;
          const patience = { workingDays: 5, times: 0 };
          await escalateWait(world.needs)(anId("n", number), 1, patience);
        }
        return nominations.save(...change);
      },
    };
    const post = linkVisit(token, { answer: "approve" });
    const reply = await reviewDossier({ ...world.needs, nominations: racing })(post);
    expect(reply.status).toBe(410);
    expect(textOf(reply.body)).toContain("Đường dẫn này đã hết hạn");
    expect((await world.stage(number)).answer).toEqual({ outcome: "lapsed" });
  });

  it("tells another answer, a week later, what stands", async () => {
    await visit({ answer: "approve" });
    world.world.now = "2022-10-17T03:00:00.000Z";
    const late = await visit({ answer: "reject", reason: "Muộn" });
    expect(late.status).toBe(409);
    expect(textOf(late.body)).toContain("Đã ghi ý kiến: đồng ý");
    expect((await world.stage(number)).answer).toEqual({ outcome: "advanced" });
  });

  it.each([
    ["Approve", [["answer", "Approve"]], 400],
    ["appro", [["answer", "appro"]], 400],
    [
      "two answers",
      [
        ["answer", "approve"],
        ["answer", "reject"],
      ],
      400,
    ],
    [
      "a field of another form",
      [
        ["answer", "approve"],
        ["token", "x"],
      ],
      400,
    ],
    [
      "a paper that this award does not ask for",
      [
        ["answer", "return"],
        ["fix-initiative", "yes"],
        ["why-initiative", "Thiếu"],
      ],
      400,
    ],
    [
      "another tick",
      [
        ["answer", "return"],
        ["fix-minutes", "on"],
        ["why-minutes", "Thiếu"],
      ],
      400,
    ],
    [
      "a score where none is asked",
      [
        ["answer", "approve"],
        ["score", "90"],
      ],
      400,
    ],
    ["no answer", [["reason", "x"]], 422],
    ["an empty answer", [["answer", ""]], 422],
    ["a return of nothing", [["answer", "return"]], 422],
    [
      "a tick without a reason",
      [
        ["answer", "return"],
        ["fix-minutes", "yes"],
      ],
      422,
    ],
    [
      "a rejection without a reason",
      [
        ["answer", "reject"],
        ["reason", " \n "],
      ],
      422,
    ],
    [
      "a reason without end",
      [
        ["answer", "reject"],
        ["reason", "a".repeat(2001)],
      ],
      422,
    ],
  ] as const)("records nothing for %s", async (_what, fields, status) => {
    const form = new URLSearchParams();
    for (const [name, value] of fields) form.append(name, value);
    const reply = await visit(form);
    expect(reply.status).toBe(status);
    expect((await world.stage(number)).answer).toBeUndefined();
    expect(world.resumed).toEqual([]);
  });

  it("keeps what was typed, as text, when something is missing", async () => {
    const hostile = `<script>alert(1)</script>"'=HYPERLINK("http://evil")`;
    const reply = await visit({
      answer: "return",
      "fix-minutes": "yes",
      "why-submission-letter": hostile,
    });
    expect(reply.status).toBe(422);
    expect(String(reply.body)).not.toContain("<script>alert");
    const page = parse(String(reply.body));
    expect(page.querySelector("#why-submission-letter")?.textContent.trim()).toBe(hostile);
    expect(page.querySelector("#fix-minutes")?.hasAttribute("checked")).toBe(true);
    expect(page.querySelector("#errors a")?.getAttribute("href")).toBe("#why-minutes");
    expect(page.querySelector("#why-minutes")?.getAttribute("aria-invalid")).toBe("true");
    expect(page.querySelector("details.is-return")?.hasAttribute("open")).toBe(true);
  });

  it("returns a dossier with a reason for each paper", async () => {
    await visit({
      answer: "return",
      "fix-minutes": "yes",
      "why-minutes": "Thiếu chữ ký.",
      "why-text": "Ghi số liệu năm 2021.",
    });
    const reasons = [
      { reason: "Ghi số liệu năm 2021." },
      { slot: "minutes", reason: "Thiếu chữ ký." },
    ];
    expect((await world.stage(number)).answer).toEqual({ outcome: "returned", reasons });
    expect((await world.nomination(number)).returnReasons).toEqual(reasons);
    const stands = textOf((await visit()).body);
    expect(stands).toContain("trả lại để bổ sung");
    expect(stands).toContain("Thiếu chữ ký.");
  });

  it("heals by the next visit when the answer was saved and not passed on", async () => {
    world.world.resuming = false;
    expect((await visit({ answer: "approve" })).status).toBe(303);
    expect((await world.stage(number)).resumed).toBe(false);
    world.world.resuming = true;
    await visit({ answer: "approve" });
    expect(world.resumed).toHaveLength(1);
    expect((await world.stage(number)).resumed).toBe(true);
  });
});

describe("an appraisal", () => {
  beforeEach(async () => {
    number += 1;
    await world.nominate(number, { current: 1 });
    token = world.tokens("desk", number).at(-1)!;
  });

  it("takes a score, which the nomination keeps", async () => {
    expect(String((await visit()).body)).toContain('name="score"');
    expect((await visit({ answer: "approve", score: "87" })).status).toBe(303);
    expect((await world.nomination(number)).appraisedScore).toBe(87);
    expect(textOf((await visit()).body)).toContain("87/100");
  });

  it.each(["", "101", "-1", "8.5", "9e1", "tám"])("refuses the score “%s”", async (score) => {
    const reply = await visit({ answer: "approve", score });
    expect(reply.status).toBe(422);
    expect(textOf(reply.body)).toContain("từ 0 đến 100");
    expect((await world.stage(number)).answer).toBeUndefined();
  });
});
