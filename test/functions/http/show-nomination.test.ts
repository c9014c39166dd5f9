import { describe, expect, it } from "vitest";
import { freezeNow } from "../../support/freezing.ts";
import { draftId as id, officerRoutes } from "../../support/officer-routes.ts";
import { flagPapers, viewers } from "../../support/officer-world.ts";

const hostile = `<script>alert(1)</script>"'=HYPERLINK("x")`;

describe("the page of a nomination", () => {
  it("leads with the tasks of a draft, each with a word for where it stands", async () => {
    const { ask, fill } = await officerRoutes();
    await fill(id, "minutes");
    const page = await ask("show");
    expect(page.tasks.slice(0, 4)).toEqual([
      "Nội dung đề nghịTên, thành tích, khen thưởng đã nhậnCòn thiếu",
      "Tờ trìnhĐã có tờ trình soạn sẵn để in, ký và gửi lên.Còn thiếu",
      "Báo cáo thành tíchCòn thiếu",
      "Biên bản bình xét của đơn vịminutes.pdfĐã đủ",
    ]);
    expect(page.text).toContain("chưa gửi cho ai");
  });

  it("shows a returned dossier with each reason at its paper", async () => {
    const { ask } = await officerRoutes({
      ...{ state: "returned", since: "2022-10-05T02:00:00.000Z", dossierVersion: 1, visit: 2 },
      ...{
        route: [{ name: "province-review", secondsToAnswer: 1 }],
        due: "2022-10-10T16:59:59.999Z",
      },
      holder: { role: "officer", organisationId: "htx-po-ko" },
      returnReasons: [{ slot: "minutes", reason: `Thiếu chữ ký ${hostile}` }],
    });
    const page = await ask("show");
    expect(page.tasks.find((task) => task.startsWith("Biên bản"))).toContain("Thiếu chữ ký");
    expect(page.tasks.find((task) => task.startsWith("Biên bản"))).toContain("Cần sửa");
    expect(page.html).not.toContain("<script>alert");
    expect(page.statuses.join()).toContain("trả lại");
    const goOn = page.links.find(({ text }) => text === "Làm tiếp");
    expect(goOn?.href).toBe(`/nominations/${id}/files#minutes`);
  });

  it("gives the desk its acts and the reviewer the way to answer, and neither the tasks", async () => {
    const { ask, fill } = await officerRoutes({ achievements: "Tăng 20 %" });
    await fill(id, ...flagPapers);
    await ask("submit", { form: { seen: (await ask("submit")).hidden("seen") } });
    const desk = await ask("show", { by: viewers.desk });
    expect(desk.buttons).toEqual(["Nhắc người đang giữ hồ sơ"]);
    expect(desk.links.map(({ href }) => href)).toContain(`/desk/nominations/${id}/reassign`);
    const reviewer = await ask("show", { by: viewers.reviewer });
    expect([reviewer.buttons, reviewer.tasks]).toEqual([[], []]);
    expect(reviewer.text).toContain("mở đường dẫn trong thư");
    expect(reviewer.links.map(({ href }) => href)).not.toContain(`/nominations/${id}/withdraw`);
  });

  it("tells everybody that it rests, and the desk alone what it rests on", async () => {
    const note = `Người tố cáo: bà H. ${hostile}`;
    const { ask, needs } = await officerRoutes({
      ...{ state: "in-stage", since: "2022-10-05T02:00:00.000Z", dossierVersion: 1, visit: 1 },
      route: [{ name: "province-review", secondsToAnswer: 1 }],
      holder: { role: "reviewer", organisationId: "lm-kon-tum" },
      due: "2022-10-31T16:59:59.999Z",
    });
    await freezeNow(needs, id, note);
    const [owner, reviewer, desk] = [
      await ask("show"),
      await ask("show", { by: viewers.reviewer }),
      await ask("show", { by: viewers.desk }),
    ];
    for (const { statuses, html, text } of [owner, reviewer, desk]) {
      expect(statuses.join()).toContain("Hồ sơ đang tạm dừng xét");
      expect(text).toContain("Tạm dừng xét");
      expect(text).not.toContain("31/10/2022");
      expect(html).not.toContain("<script>alert");
    }
    expect(owner.text).toContain("đây không phải là kết luận");
    expect(owner.links.map(({ href }) => href)).toContain(`/nominations/${id}/withdraw`);
    for (const { text } of [owner, reviewer]) {
      expect(text).not.toMatch(/bà H\.|khiếu nại|Đơn đề ngày/);
    }
    // Once as a fact, once in the story.
    expect(desk.text.split("Người tố cáo: bà H.")).toHaveLength(3);
    expect(desk.text).toContain("Đơn thư khiếu nại, tố cáo");
    expect(desk.links.map(({ href }) => href)).toContain(`/desk/nominations/${id}/freeze`);
    expect(desk.buttons).toEqual([]);
  });

  it("says how it ended, why, and where the decision is", async () => {
    const { ask } = await officerRoutes({
      ...{ state: "closed", ending: "decided", decisionNumber: "178/QĐ-LMHTXVN" },
    });
    const page = await ask("show");
    expect(page.statuses.join()).toContain("Đã có quyết định");
    expect(page.links.map(({ href }) => href)).toContain("/verify/178/2022");
    expect((await ask("withdraw")).status).toBe(409);
  });
});
