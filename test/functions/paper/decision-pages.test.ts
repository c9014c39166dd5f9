import * as mupdf from "mupdf";
import { create } from "qrcode";
import { describe, expect, it } from "vitest";
import type { DecisionPaper } from "../../../schemas/paper.ts";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import { rendered, wholePage, type RenderedPage } from "./rendered.ts";
import { flagDecision, medalDecision } from "./sample-papers.ts";

const long = "Hợp tác xã nông nghiệp công nghệ cao và dịch vụ tổng hợp ".repeat(5).slice(0, 200);
const unbroken = "Ẫ".repeat(200);

/** Nothing but the page number above, the notice below, and white at both sides. */
const staysInside = (page: RenderedPage) => {
  const ink = page.bounds({ ...wholePage, top: 19, bottom: 282 });
  expect(ink?.left).toBeGreaterThan(29.5);
  expect(ink?.right).toBeLessThan(195);
  expect(ink?.top).toBeGreaterThan(19.5);
  expect(ink?.bottom).toBeLessThan(278);
};

/** The numbers in the first column, whose letters stand left of all names. */
const orderNumbers = ({ letters }: RenderedPage): number[] => {
  const rows = new Map<number, string>();
  for (const { text, left, right, top } of letters) {
    const row = Math.round(top * 10);
    if (right < 40 && left > 30 && top > 19 && /\d/u.test(text)) {
      rows.set(row, (rows.get(row) ?? "") + text);
    }
  }
  return [...rows.values()].map(Number);
};

const textOf = (pages: readonly RenderedPage[]) =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text.trim())).join("\n");

describe("decisions of every length", () => {
  it.each([1, 2, 15, 16, 17, 34, 419])(
    "lists %d awardees once each, in order, inside the margins, under a repeated head",
    async (count) => {
      const paper = medalDecision(count);
      const pages = rendered(await drawDecision(paper), 60);
      pages.forEach(staysInside);

      const list = pages.slice(1);
      const numbers = list.flatMap(orderNumbers);
      expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      for (const { lines } of list) {
        expect(lines.filter(({ text }) => text.trim() === "Họ và tên")).toHaveLength(1);
      }
    },
    30_000,
  );

  it("numbers pages from the second, the list apart from the text", async () => {
    const pages = rendered(await drawDecision(medalDecision(60)), 60);
    const numbers = pages.map(({ lines }) => lines.filter(({ top }) => top < 17));
    expect(numbers.map((found) => found.map(({ text }) => text.trim()))).toEqual([
      [],
      ...[[], ["2"], ["3"], ["4"]],
    ]);
    for (const { left, right } of numbers.flat()) expect((left + right) / 2).toBeCloseTo(111, 0);
  });

  it.each([
    ["names of 200 characters", [long, unbroken]],
    ["fifteen names in the text", Array.from({ length: 15 }, (_, index) => `${index} ${long}`)],
  ])("keeps %s inside the margins, complete, and off the seal", async (_, names) => {
    const awardees = names.map((name) => ({ name, place: name, note: name.slice(0, 60) }));
    const paper = flagDecision({
      articles: [{ paragraphs: ["Tặng Cờ thi đua cho:"], awardees }],
      recipients: Array.from({ length: 20 }, (_r, index) => `Đơn vị thứ ${index + 1}, ${long}`),
      appendix: { title: long, decidedBy: long, rows: awardees },
    });
    const pages = rendered(await drawDecision(paper), 60);
    pages.forEach(staysInside);

    const seals = pages.flatMap((page) => {
      const seal = page.bounds(wholePage, "red");
      return seal ? [{ page, seal }] : [];
    });
    expect(seals).toHaveLength(1);
    for (const { page, seal } of seals) expect(page.inkIn(seal, "black")).toBe(0);
    const text = textOf(pages).replace(/\s/gu, "");
    for (const name of names) {
      expect(text.split(name.replace(/\s/gu, "")).length - 1).toBeGreaterThanOrEqual(2);
    }
    expect(textOf(pages)).toContain("Đơn vị thứ 20");
  });

  it("shows markup, formulas and unknown letters as text", async () => {
    const name = '=HYPERLINK("x") <script>alert(1)</script> (\\) 合 \u0000\u202e😀';
    const [page] = rendered(
      await drawDecision(
        flagDecision({ articles: [{ paragraphs: ["Tặng:"], awardees: [{ name }] }] }),
      ),
    );
    expect(textOf(page ? [page] : [])).toContain(
      '1. =HYPERLINK("x") <script>alert(1)</script> (\\) □ □',
    );
  });
});

describe("where the text ends near the foot of a page", () => {
  const listed = async (count: number) => {
    const [first, ...rest] = flagDecision().articles;
    const awardees = Array.from({ length: count }, (_, index) => ({ name: `Hợp tác xã ${index}` }));
    const articles = [{ ...first, awardees }, ...rest] as DecisionPaper["articles"];
    return rendered(await drawDecision(flagDecision({ articles })), 60);
  };
  const basisSize = ([page]: readonly RenderedPage[]) =>
    page?.letters.find(({ font, text }) => font.endsWith("-italic") && text === "C")?.size;

  it("is set smaller when that saves the second page, and not otherwise", async () => {
    const seen = await Promise.all([3, 4, 5, 6].map(listed));
    expect(seen.map((pages) => [pages.length, basisSize(pages)])).toEqual([
      [1, 14],
      [1, 13],
      [1, 13],
      [2, 14],
    ]);
  });

  it("never leaves the signature on a page without text above it", async () => {
    for (const count of [5, 6, 7, 8, 9, 10, 11, 12]) {
      const last = (await listed(count)).at(-1)!;
      const title = last.lines.find(({ text }) => text.trim() === "TM. BAN CHẤP HÀNH")!;
      const above = last.lines.filter(({ top, bottom }) => top > 19 && bottom < title.top);
      expect(above.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("what a mode adds", () => {
  it("a draft has a pale mark under the text and neither number, date, seal nor signature", async () => {
    const draft = flagDecision({ mode: "draft", number: null, date: null });
    const [page] = rendered(await drawDecision(draft)) as [RenderedPage];
    expect(page.inkIn(wholePage, "pale")).toBeGreaterThan(300);
    expect(page.bounds(wholePage, "red")).toBeUndefined();
    expect(page.bounds(wholePage, "blue")).toBeUndefined();
    expect(textOf([page])).toMatch(/^Số:\s+\/QĐ-LMHTXVN$/mu);
    expect(textOf([page])).toContain("Hà Nội, ngày ….. tháng ….. năm 20…..");
  });

  it("a sample says on every page that seal and certificate have no force", async () => {
    for (const page of rendered(await drawDecision(medalDecision(30)), 60)) {
      expect(textOf([page])).toContain("là mẫu, không có giá trị pháp lý");
      expect(page.inkIn({ ...wholePage, top: 283, bottom: 292 })).toBeGreaterThan(20);
    }
  });

  it("a configured organisation's paper shows no sample and no notice", async () => {
    const [page] = rendered(await drawDecision(flagDecision({ mode: "configured" })));
    expect(textOf(page ? [page] : [])).not.toMatch(/MẪU|là mẫu/u);
    expect(page?.bounds(wholePage, "red")).toBeUndefined();
  });
});

describe("the organisation's own pictures", () => {
  const picture = (colour: mupdf.Color) => {
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 20, 20], true);
    pixmap.clear();
    const path = new mupdf.Path();
    path.rect(0, 0, 20, 20);
    const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap);
    const { identity } = mupdf.Matrix;
    device.fillPath(path, false, identity, mupdf.ColorSpace.DeviceRGB, colour, 1);
    device.close();
    return pixmap.asPNG();
  };

  it("stand where the sample's would, in real size, the seal over the signature", async () => {
    const stamps = { seal: picture([1, 0, 0]), signature: picture([0, 0, 1]) };
    const paper = flagDecision({ mode: "configured" });
    const [page] = rendered(await drawDecision(paper, stamps), 200) as [RenderedPage];
    const seal = page.bounds(wholePage, "red")!;
    const signature = page.bounds(wholePage, "blue")!;
    expect(seal.right - seal.left).toBeCloseTo(36, 0);
    expect(seal.bottom - seal.top).toBeCloseTo(36, 0);
    // A third of the signature's 48 mm lies under the seal.
    expect(signature.right - seal.right).toBeCloseTo(32, 0);
  });
});

describe("the code that a reader scans", () => {
  it("has every square of the address, and the address and digests beside it", async () => {
    const paper = flagDecision();
    const address = paper.verifyUrl ?? "";
    const [page] = rendered(await drawDecision(paper), 300) as [RenderedPage];
    const { modules } = create(address, { errorCorrectionLevel: "M" });
    const top = page.lines.find(({ text }) => text.includes("Kiểm tra văn bản"))!.top;
    const code = page.bounds({ left: 29, right: 51.5, top: top - 1, bottom: top + 22 }, "black")!;
    const side = (code.right - code.left) / modules.size;
    for (let row = 0; row < modules.size; row++) {
      for (let column = 0; column < modules.size; column++) {
        const x = code.left + (column + 0.5) * side;
        const y = code.top + (row + 0.5) * side;
        const middle = { left: x, right: x + 0.05, top: y, bottom: y + 0.05 };
        expect(page.inkIn(middle, "black") > 0).toBe(modules.get(row, column) !== 0);
      }
    }
    expect(code.right - code.left).toBeGreaterThan(20);
    expect(textOf([page]).replace(/\n/gu, "")).toContain(paper.audit?.tally);
    expect(textOf([page])).toContain(address);
  });
});
