import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { gatherFairness } from "../../../functions/acts/gather-fairness.ts";
import { fairnessReport } from "../../../functions/domain/fairness/fairness-report.ts";
import { readPeriod } from "../../../functions/domain/fairness/period.ts";
import { Forbidden } from "../../../functions/domain/errors.ts";
import { showReport } from "../../../functions/http/show-report.ts";
import type { Language } from "../../../schemas/primitives.ts";
import type { RoleName } from "../../../schemas/registry.ts";
import { aViewer, aVisit } from "../../support/a-request.ts";
import { fairnessWorld } from "../../support/fairness-world.ts";
import { pageOf } from "../../support/page-reader.ts";

const asked = (
  query = "from=2018&to=2022",
  more: {
    readonly world?: ReturnType<typeof fairnessWorld>;
    readonly role?: RoleName;
    readonly sheet?: boolean;
    readonly language?: Language;
  } = {},
) => {
  const { world = fairnessWorld(), role = "desk", sheet = false, language = "vi" } = more;
  const viewer = aViewer(role);
  const path = `/reports/fairness${sheet ? "/sheet.xlsx" : ""}?${query}`;
  const visit = aVisit({ path, query: new URLSearchParams(query), language }, viewer);
  return showReport(world.needs)({ ...visit, viewer });
};
const shown = async (...given: Parameters<typeof asked>) => pageOf(await asked(...given));

describe("who may read it", () => {
  it.each<RoleName>(["desk", "administrator", "council-chair", "chairman"])("%s", async (role) => {
    expect((await asked("", { role })).status).toBe(200);
  });
  it.each<RoleName>(["officer", "reviewer", "cluster-voter", "council-member"])(
    "not: %s",
    async (role) => {
      await expect(asked("", { role })).rejects.toBeInstanceOf(Forbidden);
      await expect(asked("", { role, sheet: true })).rejects.toBeInstanceOf(Forbidden);
    },
  );
});

describe("the report of five years", () => {
  it("shows how flags went round in a cluster, and what that says", async () => {
    const { text, html } = await shown();
    expect(text).toContain("Cụm thi đua Liên minh HTX 5 tỉnh Tây Nguyên");
    expect(text).toContain(
      "4 trên 5 khen thưởng về tỉnh không có khen thưởng nào trong 3 năm trước đó.",
    );
    expect(text).toContain("Dài nhất là 2 năm liền: Lâm Đồng.");
    expect(text).toContain("Không theo lượt chặt chẽ: 3 trên 4 năm so được là giữ lượt.");
    expect(html).toMatch(/<th scope="row">Gia Lai<\/th><td>0<\/td><td><strong class="won">1</);
  });

  it("lays votes beside scores and tells no number of votes", async () => {
    const { text, links } = await shown();
    expect(text).toContain(
      "Trong 6 cặp có điểm khác nhau, 3 cặp người điểm thấp hơn lại được nhiều phiếu hơn, 0 cặp bằng phiếu.",
    );
    expect(links.map(({ href }) => href)).toContain("/sessions/s-0000000000000001");
    const row = /HTX Nam Yang.*?<\/tr>/su.exec((await shown()).html)?.[0] ?? "";
    expect(row.match(/class="number">(\d+)/g)).toEqual(
      [97, 1, 3, 2].map((figure) => `class="number">${figure}`),
    );
  });

  it("counts the first time and cooperatives, with the source of the 70 %", async () => {
    const { text } = await shown();
    expect(text).toMatch(/Lần đầu được đề nghị – Trong hồ sơ đã nộp\s*3 trên 6\s*50 %/);
    expect(text).toMatch(/Lần đầu được đề nghị – Trong hồ sơ được khen\s*0 trên 2\s*0 %/);
    expect(text).toContain("2 trên 2 khen thưởng là của hợp tác xã: trên 70 %");
    expect(text).toContain("(chiếm trên 70% là khen thưởng cho các hợp tác xã)");
    expect(text).toContain("Mức ấy nói về mọi danh hiệu cộng lại");
    expect((await shown("from=2018&to=2022&award=all")).text).not.toContain("Mức ấy nói về");
  });

  it("names provinces that never win and those that never take part", async () => {
    const { headings, text } = await shown();
    expect(headings).toContain("Nơi chưa được chọn");
    expect(text).toContain("1 tỉnh có hồ sơ đã xét xong nhưng chưa được khen");
    expect(text).toMatch(/Đắk Nông\s*2\s*2\s*0/);
    // Cao Bằng's dossier is still on its way: neither never chosen nor absent.
    expect(text).toContain("56 tỉnh không nộp hồ sơ nào và không có khen thưởng");
    expect(text).toContain("1 khen thưởng thuộc đơn vị không gắn với tỉnh nào");
  });

  it("counts merged provinces for the new ones when the period reaches past 1/7/2025", async () => {
    const world = fairnessWorld("2026-11-22T03:00:00.000Z");
    const { text, html } = await shown("from=2018&to=2026", { world });
    expect(text).toContain("Tên tỉnh, thành phố lấy theo ngày 22/11/2026");
    expect(html).toMatch(/Quảng Ngãi<span class="facts">gồm cả Kon Tum/);
    expect(text).toContain("0 tỉnh có hồ sơ đã xét xong nhưng chưa được khen");
  });

  it("gives every chart a name, and has no style or script in its markup", async () => {
    const { html } = await shown();
    const charts = html.match(/<svg class="(bar-chart|two-places)"[^>]*>/g) ?? [];
    expect(charts.length).toBeGreaterThan(10);
    expect(charts.filter((chart) => !/role="img" aria-label="[^"]{3,}"/.test(chart))).toEqual([]);
    expect(html).not.toMatch(/ style=|<style|<script/);
    expect(html).not.toContain('href="https://example.com"');
  });

  it("prints what a report of 2021 printed, and adds it up as that report does", async () => {
    expect((await shown()).text).toMatch(/Cộng\s*134\s*659\s*793/);
    expect((await shown("from=2022&to=2022")).text).not.toContain("793");
  });

  it("says the same in English", async () => {
    const { text } = await shown("from=2018&to=2022", { language: "en" });
    expect(text).toContain("4 of 5 awards went to a province without any in the 3 years before.");
  });
});

describe("little to count", () => {
  it("reads well where there is nothing", async () => {
    const { text, statuses } = await shown("from=2016&to=2017");
    expect(statuses.join(" ")).toContain("Giai đoạn này chưa có gì để đếm");
    expect(text).toContain("0 hồ sơ đã nộp và 0 khen thưởng đã ghi");
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it("reads well where there are awards of old and no dossiers", async () => {
    const { text } = await shown("from=2018&to=2019");
    expect(text).toContain("Chưa có hồ sơ nào được nộp trong giai đoạn này.");
    expect(text).toContain("Chưa đủ năm để nói có theo lượt hay không.");
    expect(text).toContain("Chưa có phiên nào đã công bố");
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it.each([
    "from=%00&to=%F0%9F&award=%3Cscript%3E",
    "from=2022&from=2018&to=&award=FLAG_VCA%20",
    "from=-1&to=1e3&award=__proto__",
    "=&&&from",
  ])("takes %j for no choice at all", async (query) => {
    const { status, labelled, html } = await shown(query);
    expect(status).toBe(200);
    expect(labelled("Danh hiệu")?.querySelector("[selected]")?.getAttribute("value")).toBe(
      "FLAG_VCA",
    );
    expect(html).not.toContain("<script>");
  });
});

describe("the sheet", () => {
  it("has every table, with Vietnamese letters, figures as figures and no formula", async () => {
    const reply = await asked("from=2018&to=2022", { sheet: true });
    expect(reply.headers?.["content-disposition"]).toBe(
      "attachment; filename*=UTF-8''bao-cao-cong-bang-2018-2022.xlsx",
    );
    const book = read(reply.body, { cellFormula: true });
    expect(book.SheetNames).toEqual([
      ...["Tóm tắt", "Luân phiên", "Phiếu và điểm", "Tỷ lệ", "Tỉnh, thành phố"],
    ]);
    const rows = (name: string) =>
      utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1 });
    expect(rows("Luân phiên")).toContainEqual([
      ...["Cụm thi đua Liên minh HTX 5 tỉnh Tây Nguyên", "Lâm Đồng", 0, 0, 0, 1, 1, 2],
    ]);
    expect(rows("Tỷ lệ").at(-1)).toEqual(["Hợp tác xã – Trong hồ sơ được khen", 2, 2, 100]);
    const names = rows("Phiếu và điểm").map((row) => row[4]);
    expect(names).toContain('\'=HYPERLINK("https://example.com";"HTX")');
    const cells = Object.values(book.Sheets).flatMap((sheet) =>
      Object.values(sheet as Record<string, { readonly f?: unknown }>),
    );
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  });
});

it("reads the seasons of its years only, and comes out the same in any order", async () => {
  const world = fairnessWorld();
  const period = readPeriod(new URLSearchParams("from=2022&to=2022"), 2022);
  await gatherFairness(world.needs)(period);
  expect(world.reads).toEqual(["co-2022"]);
  const material = await gatherFairness(world.needs)({ ...period, from: 2018 });
  const turned = {
    ...material,
    alliances: material.alliances.toReversed(),
    clusters: material.clusters.toReversed(),
    nominated: material.nominated.toReversed(),
    awards: material.awards.toReversed(),
    sessions: material.sessions.toReversed(),
  };
  expect(fairnessReport(turned)).toEqual(fairnessReport(material));
});
