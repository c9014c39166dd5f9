import { beforeAll, describe, expect, it } from "vitest";
import { drawMinutes } from "../../../functions/adapters/paper/draw-minutes.ts";
import type { MinutesPaper } from "../../../schemas/paper.ts";
import { clusterMinutes, councilMinutes, tiedMinutes } from "../../support/sample-minutes.ts";
import { rendered, wholePage, type RenderedPage } from "./rendered.ts";

const drawn = async (paper: MinutesPaper) => rendered(await drawMinutes(paper), 60);

/** Everything on the pages, without spaces: cells and lines break anywhere. */
const inkOf = (pages: readonly RenderedPage[]) =>
  pages
    .map(({ letters }) => letters.map(({ text }) => text).join(""))
    .join("")
    .replace(/\s/gu, "");

const solid = (text: string) => text.replace(/\s/gu, "");

const staysInside = (page: RenderedPage) => {
  const ink = page.bounds({ ...wholePage, top: 19, bottom: 282 });
  expect(ink?.left).toBeGreaterThan(29.5);
  expect(ink?.right).toBeLessThan(195);
  expect(ink?.bottom).toBeLessThan(278);
};

describe("minutes on paper", () => {
  const paper = councilMinutes(30, 60);
  let pages: RenderedPage[];
  beforeAll(async () => {
    pages = await drawn(paper);
  });

  it("show every member, every count and every conclusion of sixty nominees and thirty members", () => {
    pages.forEach(staysInside);
    const text = inkOf(pages);
    const members = paper.members.flatMap(({ name, role, unit, deputy = "" }) => [
      name,
      `${role}, ${unit ?? ""}`,
      deputy,
    ]);
    const nominees = paper.rounds.flatMap(({ lists }) => lists.flatMap((list) => list.nominees));
    expect(nominees).toHaveLength(60);
    const said = [...members, ...nominees.map(({ name }) => name), ...paper.result];
    for (const one of said) expect(text).toContain(solid(one).replace(/[.;]$/u, ""));
    for (const { needed, basis } of nominees) expect(text).toContain(`${needed}/${basis}`);
    expect(text).toMatch(/kýxácnhận\.\/\./u);
  });

  it("begin every page of a table with its head, and leave no row alone on a page", () => {
    const rowsOf = ({ lines }: RenderedPage) =>
      lines.filter(({ text, left }) => left < 36 && /^\d\d$/u.test(text.trim()));
    const tables = pages.filter((page) => rowsOf(page).length > 0);
    expect(tables.length).toBeGreaterThan(4);
    for (const page of tables) {
      const heads = page.lines.filter(({ text }) => text.trim() === "TT");
      expect(heads[0]!.top).toBeLessThan(rowsOf(page)[0]!.top);
      expect(rowsOf(page).length).toBeGreaterThan(1);
    }
  });

  it("lead to the signatures of secretary, chair and, in a cluster, everybody else who took part", async () => {
    const text = inkOf(await drawn(tiedMinutes()));
    const signatures = text.slice(text.lastIndexOf("THƯKÝ"));
    for (const name of ["Phan Văn Chủ Tịch", "Trần Minh Dũng", "Lê Thị Thúy Lượng"]) {
      expect(signatures).toContain(solid(name));
    }
    expect(signatures).toContain("CÁCTHÀNHVIÊN");
    expect(signatures).toContain("Lưu:VT,hồsơCụmthiđua.");
    const council = inkOf(await drawn(councilMinutes(9, 2)));
    expect(council).not.toContain("CÁCTHÀNHVIÊN");
  });

  it("keep names and reasons of any length inside their cells", async () => {
    const long = "Hợp tác xã nông nghiệp công nghệ cao và dịch vụ tổng hợp "
      .repeat(5)
      .slice(0, 190);
    const cluster = clusterMinutes();
    const full = await drawn({
      ...cluster,
      members: cluster.members.map((one) => ({ ...one, deputy: `${long}, ${"Ẫ".repeat(180)}` })),
      returned: [{ name: long, reasons: [long.repeat(3), "Ẫ".repeat(400)] }],
      coSigners: cluster.coSigners?.map((one) => ({ ...one, unit: long })),
    });
    full.forEach(staysInside);
    expect(inkOf(full).split(solid(long)).length).toBeGreaterThan(10);
  });
});
