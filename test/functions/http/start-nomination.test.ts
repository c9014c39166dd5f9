import { describe, expect, it } from "vitest";
import { anId } from "../../support/a-session.ts";
import { officerRoutes } from "../../support/officer-routes.ts";
import { viewers } from "../../support/officer-world.ts";

const starting = {
  ...{ id: anId("n", 7), season: "nam-2022", award: "MERIT_CHAIR", who: "person" },
  ...{ personName: "Trần Văn Bình", position: "Giám đốc" },
};

describe("starting a nomination", () => {
  it("offers the awards of the season that is open, and says why another is not", async () => {
    const { ask, later } = await officerRoutes();
    const open = await ask("start");
    expect(open.links.map(({ href }) => href)).toContain(
      "/nominations/new?season=nam-2022&award=FLAG_VCA",
    );
    later("2022-12-16T02:00:00.000Z");
    const shut = await ask("start");
    expect(shut.links.filter(({ href }) => href.includes("award="))).toEqual([]);
    expect(shut.text).toContain("15/12/2022");
  });

  it("makes one draft of one form, however often it is sent", async () => {
    const { ask, nominations } = await officerRoutes();
    const both = await Promise.all([
      ask("start", { form: starting }),
      ask("start", { form: starting }),
    ]);
    expect(both.map(({ location }) => location)).toEqual(
      [1, 2].map(() => `/nominations/${starting.id}`),
    );
    expect((await nominations.ofOwner("htx-po-ko")).items).toHaveLength(2);
    expect(await nominations.find(starting.id)).toMatchObject({
      ...{ state: "draft", allianceId: "lm-kon-tum", clusterId: "tay-nguyen" },
      nominee: { kind: "individual", name: "Trần Văn Bình", position: "Giám đốc" },
    });
  });

  it("does not lead to a draft of another organisation under the same id", async () => {
    const { ask } = await officerRoutes();
    await ask("start", { form: starting });
    await expect(ask("start", { by: viewers.stranger, form: starting })).rejects.toThrow();
  });

  it("fills in what the registry knows of earlier awards", async () => {
    const { ask, nominations } = await officerRoutes();
    await ask("start", { form: { ...starting, who: "unit" } });
    expect((await nominations.find(starting.id))!.earlierAwards).toBe(
      "Bằng khen của Chủ tịch Liên minh Hợp tác xã Việt Nam, 2020",
    );
  });

  it.each([
    ["nobody was chosen", { who: "" }, "Chọn đề nghị cho ai"],
    ["the name is empty", { personName: "  " }, "Điền tên"],
    ["the position is empty", { position: "" }, "Điền chức vụ"],
    [
      "the medal was granted before",
      { award: "MEDAL_COOP", personName: "Nguyễn Thị Hoa" },
      "đã được tặng năm 2019",
    ],
  ])("comes back with the reason at its field when %s", async (_when, more, said) => {
    const { ask, nominations } = await officerRoutes();
    const page = await ask("start", { form: { ...starting, ...more } });
    expect(page.status).toBe(422);
    expect(page.alerts.join()).toContain(said);
    expect(page.hidden("id")).toBe(starting.id);
    expect(await nominations.find(starting.id)).toBeUndefined();
  });
});
