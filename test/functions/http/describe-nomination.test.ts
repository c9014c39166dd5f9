import { describe, expect, it } from "vitest";
import { draftId as id, officerRoutes } from "../../support/officer-routes.ts";

const hostile = `<script>alert(1)</script>"'=HYPERLINK("x")`;

describe("the text of a nomination", () => {
  it("is kept although it is incomplete, and shown as it was typed", async () => {
    const { ask, read } = await officerRoutes();
    const form = { nomineeName: "HTX Pô Kô", achievements: hostile, earlierAwards: "" };
    expect((await ask("details", { form })).location).toBe(`/nominations/${id}?said=saved`);
    expect((await read()).achievements).toBe(hostile);
    for (const route of ["details", "show", "submit"] as const) {
      const page = await ask(route);
      expect(page.html).not.toContain("<script>alert");
      expect(page.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
  });

  it("keeps the rest when one field is too long, and says how long", async () => {
    const { ask, read } = await officerRoutes();
    const form = { achievements: "a".repeat(8001), earlierAwards: "Bằng khen 2019" };
    const page = await ask("details", { form });
    expect([page.status, page.alerts.length]).toEqual([422, 1]);
    expect(page.alerts[0]).toContain("8001");
    expect(page.labelled("Tóm tắt thành tích")?.textContent).toContain("a".repeat(8001));
    expect(await read()).toMatchObject({ achievements: "", earlierAwards: "Bằng khen 2019" });
  });

  it("warns of a citation that is not in force, and lets it stand", async () => {
    const { ask } = await officerRoutes({ achievements: "Theo 466/QĐ-LMHTXVN" });
    const page = await ask("details");
    expect(page.statuses.join()).toContain("466/QĐ-LMHTXVN đã hết hiệu lực sau ngày 17/11/2019");
    expect(page.statuses.join()).toContain("429/QĐ-LMHTXVN");
  });
});
