import { describe, expect, it } from "vitest";
import { NotFound } from "../../../functions/domain/errors.ts";
import { draftId as id, officerRoutes } from "../../support/officer-routes.ts";
import { flagPapers, viewers } from "../../support/officer-world.ts";

describe("somebody else’s nomination", () => {
  it.each(["show", "details", "files", "file", "submit", "withdraw"] as const)(
    "is not there for another cooperative: %s",
    async (route) => {
      const { ask, read } = await officerRoutes();
      await expect(ask(route, { by: viewers.stranger })).rejects.toThrow(NotFound);
      if (route === "show" || route === "file") return;
      await expect(ask(route, { by: viewers.stranger, form: { seen: "1" } })).rejects.toThrow(
        NotFound,
      );
      expect((await read()).version).toBe(1);
    },
  );

  it.each(["details", "files", "submit", "withdraw"] as const)(
    "cannot be changed by those who may only read it: %s",
    async (route) => {
      const { ask } = await officerRoutes();
      await expect(ask(route, { by: viewers.desk })).rejects.toThrow(NotFound);
      await expect(ask(route, { by: viewers.reviewer })).rejects.toThrow(NotFound);
    },
  );

  it("is not in the list either; a reviewer sees what waits for the province", async () => {
    const { ask, fill } = await officerRoutes({ achievements: "Tăng 20 %" });
    expect((await ask("list", { by: viewers.stranger })).tasks).toEqual([]);
    expect((await ask("list")).headings).toEqual(["Hồ sơ của tôi", "Cần ông/bà làm"]);
    expect((await ask("list", { by: viewers.reviewer })).tasks).toEqual([]);
    await fill(id, ...flagPapers);
    await ask("submit", { form: { seen: (await ask("submit")).hidden("seen") } });
    expect((await ask("list", { by: viewers.reviewer })).tasks).toHaveLength(1);
    expect((await ask("list", { by: viewers.desk })).location).toBe("/desk");
  });
});
