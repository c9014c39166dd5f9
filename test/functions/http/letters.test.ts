import { describe, expect, it } from "vitest";
import { drawLetter } from "../../../functions/adapters/paper/draw-letter.ts";
import type { Viewer } from "../../../functions/domain/frame.ts";
import { prepareLetter } from "../../../functions/http/prepare-letter.ts";
import { printReturnNotice } from "../../../functions/http/print-return-notice.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import { draftId as id, officerRoutes } from "../../support/officer-routes.ts";
import { viewers, visitBy } from "../../support/officer-world.ts";
import { pageOf } from "../../support/page-reader.ts";

const papers = { letter: drawLetter };
const here = `/nominations/${id}`;

describe("the prepared submission letter", () => {
  const asked = async (path: string, typed: string, by: Viewer = viewers.lan) => {
    const { needs } = await officerRoutes({ achievements: typed });
    return prepareLetter({ ...needs, papers })(visitBy(by, { path, params: { id } }));
  };

  it("is shown as it will be, with one way to download and one to send it in", async () => {
    const page = pageOf(await asked(`${here}/submission-letter`, "Doanh thu tăng."));
    expect(page.text).toContain("Kính gửi: Liên minh HTX tỉnh Kon Tum");
    expect(page.text).toContain("Doanh thu tăng.");
    const hrefs = page.links.map(({ href }) => href);
    expect(hrefs).toContain(`${here}/submission-letter.pdf`);
    expect(hrefs).toContain(`${here}/files#submission-letter`);
    const pdf = await asked(`${here}/submission-letter.pdf`, "Doanh thu tăng.");
    expect(pdf.headers?.["content-disposition"]).toContain("to-trinh-htx-po-ko.pdf");
    expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("says what is missing instead, keeps what there is, and offers no file", async () => {
    const page = pageOf(await asked(`${here}/submission-letter`, ""));
    expect(page.text).toContain("Còn thiếu: Tóm tắt thành tích.");
    const hrefs = page.links.map(({ href }) => href);
    expect(hrefs).toContain(`${here}/details`);
    expect(hrefs).not.toContain(`${here}/submission-letter.pdf`);
    const pdf = await asked(`${here}/submission-letter.pdf`, "");
    expect([pdf.status, pdf.headers?.["location"]]).toEqual([303, `${here}/submission-letter`]);
  });

  it("is the officer's alone, and shows markup as text", async () => {
    for (const by of [viewers.stranger, viewers.reviewer, viewers.desk]) {
      const letter = asked(`${here}/submission-letter`, "x", by);
      await expect(letter).rejects.toMatchObject({ name: "NotFound" });
    }
    const reply = await asked(`${here}/submission-letter`, "<script>alert(1)</script>");
    expect(String(reply.body)).not.toContain("<script>alert");
  });
});

describe("the notice of return", () => {
  const at = "2022-10-05T03:00:00.000Z";
  const stages: Partial<Record<number, Partial<StageRecord>>> = {
    1: {
      ...{ kind: "review", stage: "province-review", answeredAt: at },
      answer: { outcome: "returned", reasons: [{ slot: "minutes", reason: "Thiếu chữ ký" }] },
      answeredBy: {
        ...{ kind: "person", personId: "minh", role: "reviewer" },
        organisationId: "lm-kon-tum",
      },
    },
    2: { kind: "revision", stage: "province-review", openedAt: at },
  };
  const world = () =>
    officerRoutes({
      ...{ state: "returned", since: at, dossierVersion: 1, visit: 2 },
      route: [{ name: "province-review", secondsToAnswer: 1 }],
      holder: { role: "officer", organisationId: "htx-po-ko" },
      returnReasons: [{ slot: "minutes", reason: "Thiếu chữ ký" }],
    });
  const asked = async (visit: string, by: Viewer = viewers.lan) => {
    const { needs } = await world();
    const nominations = {
      ...needs.nominations,
      stage: (_id: string, number: number) =>
        Promise.resolve(stages[number] as StageRecord | undefined),
      dossier: () =>
        Promise.resolve({
          ...{ nominationId: id, number: 1, hash: "a".repeat(64), nomineeName: "HTX Pô Kô" },
          ...{ achievements: "", earlierAwards: "", fileIds: [] },
          submittedAt: "2022-10-04T03:00:00.000Z",
        }),
    };
    const path = `${here}/returns/${visit}/notice.pdf`;
    return printReturnNotice({ ...needs, nominations, papers })(
      visitBy(by, { path, params: { id, visit } }),
    );
  };

  it("is linked from the returned dossier and drawn for its readers, the same again", async () => {
    const { ask } = await world();
    const link = (await ask("show")).links.find(({ text }) => text.includes("Thông báo trả hồ sơ"));
    expect(link?.href).toBe(`${here}/returns/2/notice.pdf`);
    const first = await asked("2");
    expect(first.headers?.["content-disposition"]).toContain("thong-bao-tra-ho-so-2022-10-05.pdf");
    const again = await asked("2", viewers.reviewer);
    expect(Buffer.compare(Buffer.from(first.body), Buffer.from(again.body))).toBe(0);
  });

  it.each(["1", "3", "0", "-1", "999", "x", ""])("is none for visit «%s»", async (visit) => {
    await expect(asked(visit)).rejects.toMatchObject({ name: "NotFound" });
  });

  it("is none for a stranger", async () => {
    await expect(asked("2", viewers.stranger)).rejects.toMatchObject({ name: "NotFound" });
  });
});
