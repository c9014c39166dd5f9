import * as mupdf from "mupdf";
import { beforeAll, describe, expect, it } from "vitest";
import { drawDecision } from "../../../functions/adapters/paper/draw-decision.ts";
import type { DecisionPaper } from "../../../schemas/paper.ts";
import { faultsOf, onAppendix, onFirstPage, onLastPage } from "./decree-letters.ts";
import { closingPage, places } from "./decree-places.ts";
import { lineOf, textLines } from "./measured-page.ts";
import { rendered, wholePage, type RenderedPage } from "./rendered.ts";
import { flagDecision, medalDecision } from "./sample-papers.ts";
import { spoiledDecision, spoilings } from "./spoiled-decision.ts";

const [article, ...rest] = flagDecision().articles as [DecisionPaper["articles"][0]];
const listing = (names: readonly string[]) =>
  flagDecision({ articles: [{ ...article, awardees: names.map((name) => ({ name })) }, ...rest] });
const long = "Hợp tác xã nông nghiệp công nghệ cao và dịch vụ tổng hợp ".repeat(5).slice(0, 200);

/** Every form that a decision takes. */
const decisions: Readonly<Record<string, DecisionPaper>> = {
  "one awardee": listing(["Hợp tác xã đan len Quý Anh"]),
  "twenty awardees in the text": listing(Array.from({ length: 20 }, (_, at) => `Hợp tác xã ${at}`)),
  "names of 200 characters": listing([long, "Ẫ".repeat(200), long]),
  "419 in a list, KT.": medalDecision(419),
  "a draft": flagDecision({ mode: "draft", number: null, date: null }),
};

const signedBy = ({ signature: { above, instead, title, name } }: DecisionPaper) =>
  onLastPage(above ?? instead ?? title, title, name);

describe.each(Object.entries(decisions))("%s, by Decree 30/2020", (_, paper) => {
  let pages: RenderedPage[];
  beforeAll(async () => {
    pages = rendered(await drawDecision(paper), 120);
  });

  it.each(onFirstPage(paper.authority))("$clause: $what in $cut of $sizes points", (component) => {
    expect(faultsOf(pages[0]!, component)).toEqual([]);
  });

  it.each(signedBy(paper))("$clause: $what in $cut of $sizes points", (component) => {
    expect(faultsOf(closingPage(pages), component)).toEqual([]);
  });

  it.each(places)("$clause: $what lies in its range", ({ measure, least, most }) => {
    const measured = measure(pages);
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter((value) => !isWithin(value, least, most))).toEqual([]);
  });

  it("II.6: each basis ends with a semicolon, the last with a full stop, the text with ./.", () => {
    const text = textLines(pages)
      .flat()
      .map((line) => line.text.trim())
      .join(" ");
    const [bases = ""] = text.split(/ ?Điều 1\./u);
    const ends = bases.split(/(?=Căn cứ|Theo đề nghị)/u).map((basis) => basis.trim().at(-1));
    expect(ends).toEqual([";", ";", ";", "."]);
    expect(text).toMatch(/[^\s.]\.\/\.$/u);
  });

  it("I.7: the number stands in the middle of the margin, upright, 13 to 14 points", () => {
    for (const page of pages) {
      const digits = page.letters.filter(({ top, text }) => top < 18 && text.trim() !== "");
      if (page === pages[0]) expect(digits).toEqual([]);
      for (const { size, font, bottom } of digits) {
        expect(isWithin(size, 13, 14)).toBe(true);
        expect(font).toMatch(/Tinos-regular$/u);
        expect(bottom).toBeLessThan(20);
      }
      if (digits.length === 0) continue;
      expect((digits[0]!.left + digits.at(-1)!.right) / 2).toBeCloseTo(111, 0);
    }
  });
});

describe("the list of a decision, by Decree 30/2020", () => {
  let pages: RenderedPage[];
  beforeAll(async () => {
    pages = rendered(await drawDecision(medalDecision(40))).slice(1);
  });

  it.each(onAppendix)("$clause: $what in $cut of $sizes points", (component) => {
    expect(faultsOf(pages[0]!, component)).toEqual([]);
  });

  it("III.1: is headed in the middle, numbered by itself, and repeats the head of its table", () => {
    for (const start of ["Phụ lục", "DANH SÁCH", "(Kèm theo"]) {
      const { left, right } = lineOf(pages[0]!, start);
      expect((left + right) / 2).toBeCloseTo(111, 0);
    }
    const numbers = pages.map(({ lines }) => lines.find(({ top }) => top < 17)?.text.trim());
    expect(numbers).toEqual([undefined, "2", "3"]);
    for (const page of pages) expect(lineOf(page, "Họ và tên").right).toBeGreaterThan(0);
  });
});

describe("the seal, by Decree 30/2020, II.8", () => {
  it("is red, as large as it is, and lies over a third of the blue signature, on its left", async () => {
    const paper = flagDecision({ mode: "configured" });
    const seal = square([1, 0, 0]);
    const signature = square([0, 0, 1]);
    const [alone] = rendered(await drawDecision(paper, { signature }), 150);
    const [both] = rendered(await drawDecision(paper, { signature, seal }), 150);
    const blue = alone!.bounds(wholePage, "blue")!;
    const red = both!.bounds(wholePage, "red")!;
    expect(red.right - red.left).toBeCloseTo(36, 0);
    expect(red.bottom - red.top).toBeCloseTo(36, 0);
    expect((red.right - blue.left) / (blue.right - blue.left)).toBeCloseTo(1 / 3, 1);
    expect(red.left).toBeLessThan(blue.left);
    expect((red.top + red.bottom) / 2).toBeCloseTo((blue.top + blue.bottom) / 2, 0);
  });
});

describe("numbers and days below ten, by Decree 30/2020, II.3 and II.4", () => {
  it.each([
    [5, "2019-05-08", "Số: 05/QĐ-LMHTXVN", "ngày 08 tháng 5 năm 2019"],
    [9, "2023-01-31", "Số: 09/QĐ-LMHTXVN", "ngày 31 tháng 01 năm 2023"],
    [10, "2023-02-09", "Số: 10/QĐ-LMHTXVN", "ngày 09 tháng 02 năm 2023"],
    [178, "2023-03-10", "Số: 178/QĐ-LMHTXVN", "ngày 10 tháng 3 năm 2023"],
  ])("%d of %s is printed %s, %s", async (number, date, numbered, dated) => {
    const [page] = rendered(await drawDecision(flagDecision({ number, date })));
    const texts = page!.lines.map(({ text }) => text.trim());
    expect(texts).toContain(numbered);
    expect(texts).toContain(`Hà Nội, ${dated}`);
  });
});

describe("a decision that is drawn wrongly", () => {
  it("fails every row of these tables", async () => {
    const paper = medalDecision(1);
    const pdf = await drawDecision(paper);
    const failed = new Set<string>();
    for (const spoiling of Object.values(spoilings)) {
      const pages = rendered(await spoiledDecision(pdf, spoiling), 60);
      for (const each of failuresOf(pages, paper)) failed.add(each);
    }
    expect(allRows(paper).filter((row) => !failed.has(row))).toEqual([]);
    expect(failuresOf(rendered(pdf, 150), paper)).toEqual([]);
  }, 60_000);
});

const allRows = (paper: DecisionPaper) => [
  ...[...onFirstPage(paper.authority), ...signedBy(paper), ...onAppendix].flatMap((each) => [
    `size of ${each.what}`,
    `cut of ${each.what}`,
  ]),
  ...places.map(({ what }) => what),
];

const failuresOf = (pages: readonly RenderedPage[], paper: DecisionPaper): string[] => {
  const faults = (
    [
      [pages[0]!, onFirstPage(paper.authority)],
      [pages[0]!, signedBy(paper)],
      [pages[1]!, onAppendix],
    ] as const
  ).flatMap(([page, components]) =>
    components.flatMap((each) =>
      tried(() => faultsOf(page, each)).flatMap((fault) => [
        ...(fault.endsWith(" pt") ? [`size of ${each.what}`] : []),
        ...(fault.includes("Tinos") ? [`cut of ${each.what}`] : []),
      ]),
    ),
  );
  const misplaced = places.filter(({ measure, least, most }) =>
    tried(() => measure(pages)).some((value) => !isWithin(value, least, most)),
  );
  return [...faults, ...misplaced.map(({ what }) => what)];
};

/** A component that is not found at all is no proof that its measure works. */
const tried = <T>(measure: () => readonly T[]): readonly T[] => {
  try {
    return measure();
  } catch {
    return [];
  }
};

const isWithin = (value: number, least: number, most: number) => value >= least && value <= most;

/** A picture of one colour. */
const square = (colour: mupdf.Color) => {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 20, 20], true);
  pixmap.clear();
  const path = new mupdf.Path();
  path.rect(0, 0, 20, 20);
  const { identity } = mupdf.Matrix;
  const device = new mupdf.DrawDevice(identity, pixmap);
  device.fillPath(path, false, identity, mupdf.ColorSpace.DeviceRGB, colour, 1);
  device.close();
  return pixmap.asPNG();
};
