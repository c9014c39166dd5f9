import { describe, expect, it } from "vitest";
import { NotFound } from "../../../functions/domain/errors.ts";
import type { DossierFile } from "../../../schemas/dossier.ts";
import { anId } from "../../support/a-session.ts";
import { draftId as id, officerRoutes } from "../../support/officer-routes.ts";
import { anAcceptedFile } from "../../support/officer-world.ts";

describe("the papers of a dossier", () => {
  it("have one form each that posts to the store and comes back here", async () => {
    const { ask } = await officerRoutes();
    const page = await ask("files");
    const uploads = page.forms.filter((form) => form.hasAttribute("data-upload"));
    expect(uploads).toHaveLength(6);
    expect(uploads[0]?.getAttribute("enctype")).toBe("multipart/form-data");
    expect(uploads[0]?.querySelectorAll("input").at(-1)?.getAttribute("type")).toBe("file");
    expect(page.hidden("success_action_redirect")).toBe(
      `http://suy-ton.example/nominations/${id}/files?sent=submission-letter&had=0&look=1`,
    );
    expect(page.text).toContain("Còn thiếu 5 giấy tờ bắt buộc");
  });

  it("say that a file is being checked, look again by themselves, and stop after a while", async () => {
    const { ask, fill } = await officerRoutes();
    const checking = await ask("files", { query: "sent=minutes&had=0&look=1" });
    expect(checking.statuses.join()).toContain("Đang kiểm tra");
    expect(checking.html).toContain(
      `2; url=/nominations/${id}/files?sent=minutes&amp;had=0&amp;look=2`,
    );
    expect(checking.forms.filter((form) => form.hasAttribute("data-upload"))).toEqual([]);
    const slow = await ask("files", { query: "sent=minutes&had=0&look=10" });
    expect(slow.html).not.toContain("http-equiv");
    await fill(id, "minutes");
    const there = await ask("files", { query: "sent=minutes&had=0&look=2" });
    expect(there.statuses.join()).toContain("Đã nhận tệp");
    expect(there.html).not.toContain("http-equiv");
  });

  it("say why a file was refused and what to do, with its name shown as text", async () => {
    const { ask, nominations, read } = await officerRoutes();
    const refused: DossierFile = {
      ...{ id: anId("f", 5), nominationId: id, slot: "minutes", name: "<b>x.doc", size: 1 },
      ...{ receivedAt: "2022-10-03T02:00:00.000Z", removed: false },
      ...{ state: "refused", reason: "legacy-word", details: [] },
    };
    const before = await read();
    await nominations.save({ before, after: before, events: [], files: [refused] });
    const page = await ask("files");
    expect(page.alerts.join()).toContain("tệp Word kiểu cũ (.doc)");
    expect(page.alerts.join()).toContain("Lưu thành .docx hoặc PDF");
    expect(page.html).not.toContain("<b>x.doc");
  });

  it("can be taken out, once, and are kept for earlier versions", async () => {
    const { ask, fill, nominations } = await officerRoutes();
    await fill(id, "minutes");
    const file = (await nominations.files(id))[0]!;
    const form = { remove: file.id };
    expect((await ask("files", { form })).status).toBe(303);
    expect((await ask("files", { form })).status).toBe(303);
    expect((await nominations.files(id))[0]?.removed).toBe(true);
    const events = await nominations.events(id);
    expect(events.map(({ kind }) => kind)).toEqual(["file-removed"]);
  });

  it("are opened at exactly the checked version, and never when they were refused", async () => {
    const { ask, nominations, read } = await officerRoutes();
    const file = anAcceptedFile(id, "minutes", { versionId: "v7" });
    const before = await read();
    await nominations.save({ before, after: before, events: [], files: [file] });
    expect((await ask("file", { file: file.id })).location).toContain("version=v7");
    await expect(ask("file", { file: anId("f", 99) })).rejects.toThrow(NotFound);
  });
});
