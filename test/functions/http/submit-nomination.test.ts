import { describe, expect, it } from "vitest";
import { draftId as id, officerRoutes } from "../../support/officer-routes.ts";
import { flagPapers } from "../../support/officer-world.ts";

describe("submitting", () => {
  it("lists everything that is missing, with the way to it, and offers no button", async () => {
    const { ask } = await officerRoutes();
    const page = await ask("submit");
    expect(page.buttons).toEqual([]);
    const ways = page.links.map(({ href }) => href);
    expect(ways).toContain(`/nominations/${id}/details#achievements`);
    expect(ways).toContain(`/nominations/${id}/files#minutes`);
    expect((await ask("submit", { form: { seen: "1" } })).status).toBe(422);
  });

  it("shows who will have it, then sends it; sending again leads to where it is", async () => {
    const { ask, fill, read } = await officerRoutes({ achievements: "Tăng 20 %" });
    await fill(id, ...flagPapers);
    const page = await ask("submit");
    expect(page.text).toContain("Liên minh HTX tỉnh Kon Tum, hạn xử lý thứ Hai, 10/10/2022");
    const form = { seen: page.hidden("seen") };
    const sent = [await ask("submit", { form }), await ask("submit", { form })];
    const there = `/nominations/${id}?said=submitted`;
    expect(sent.map(({ location }) => location)).toEqual([there, there]);
    expect((await read()).dossierVersion).toBe(1);
    const after = await ask("show");
    expect(after.text).toContain("đang được chuyển tới Liên minh HTX tỉnh Kon Tum");
    expect(after.text).toContain("Bước tiếp theo: Cụm thi đua bình xét, suy tôn");
    expect((await ask("details")).location).toBe(`/nominations/${id}?said=sealed`);
    expect((await ask("files")).location).toBe(`/nominations/${id}?said=sealed`);
  });

  it("shows the dossier anew when it changed after it was shown", async () => {
    const { ask, fill, read } = await officerRoutes({ achievements: "Tăng 20 %" });
    const { version } = await read();
    await fill(id, ...flagPapers);
    const page = await ask("submit", { form: { seen: String(version) } });
    expect([page.status, page.statuses.length > 0]).toEqual([409, true]);
    expect(page.hidden("seen")).toBe(String(version + 1));
  });
});
