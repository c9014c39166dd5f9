import { lineOf, middleOf, ruleUnder, textLines, widthOf, type Line } from "./measured-page.ts";
import { wholePage, type Area, type RenderedPage } from "./rendered.ts";

/** A measure of a decision and the range that Nghị định 30/2020/NĐ-CP, phụ lục I, phần I, gives it. */
export type Place = {
  readonly clause: string;
  readonly what: string;
  /** All of these lie in the range; millimetres unless the row says otherwise. */
  readonly measure: (pages: readonly RenderedPage[]) => readonly number[];
  readonly least: number;
  readonly most: number;
};

type Pages = readonly RenderedPage[];

/** Positions come from pixels and boxes of letters, of which both round. */
const dot = 0.25;
/** The same of a share. */
const little = 0.03;
const areaOf = { left: 30, right: 192 } as const;

const place = (
  clause: string,
  what: string,
  [least, most]: readonly [number, number],
  measure: Place["measure"],
): Place => ({ clause, what, measure, least: least - dot, most: most + dot });

/** Of a share the ends of the range are meant as they stand. */
const share = (
  clause: string,
  what: string,
  [least, most]: readonly [number, number],
  measure: Place["measure"],
): Place => ({ clause, what, measure, least, most });

const first = ([page]: Pages): RenderedPage => page!;
/** Drawing all pages of a long list in dots takes seconds; decision-pages.test.ts does so once, coarsely. */
const some = (pages: Pages) => pages.filter((_, at) => at < 2 || at === pages.length - 1);
const ink = (page: RenderedPage): Area => page.bounds({ ...wholePage, top: 19, bottom: 283 })!;
const off = (one: Area, two: Area) => middleOf(one) - middleOf(two);

/** The share of its line that a rule takes, and how far from the line's middle it is. */
const rules = (start: string, end: RegExp) => {
  const line = (page: RenderedPage) => {
    const from = page.lines.findIndex(({ text }) => text.trim().startsWith(start));
    return page.lines.slice(from).find(({ text }) => end.test(text.trim()))!;
  };
  return {
    share: (pages: Pages) => {
      const above = line(first(pages));
      return [widthOf(ruleUnder(first(pages), above)) / widthOf(above)];
    },
    offset: (pages: Pages) => {
      const above = line(first(pages));
      return [off(ruleUnder(first(pages), above), above)];
    },
  };
};
const issuer = rules("LIÊN MINH", /VIỆT NAM$/u);
const motto = rules("Độc lập", /phúc$/u);
const subject = rules("Về việc", /(2022|Nam”)$/u);

const isFirst = (line: Line) => line.left > areaOf.left + 1;
const linesOf = (pages: Pages) => textLines(pages).flat();
/** Each line with the one after it on the same page. */
const couples = (pages: Pages) =>
  textLines(pages).flatMap((lines) =>
    lines.flatMap((line, index) => {
      const next = lines[index + 1];
      return next ? [[line, next] as const] : [];
    }),
  );
const pitch = ([one, two]: readonly [Line, Line]) => two.bottom - one.bottom;
/** Sizes of letters from their boxes: the face is 1.107 of its size high. */
const sizeOf = ({ top, bottom }: Line) => (bottom - top) / 1.107;

/** What holds of every decision, whatever its length. */
export const places: readonly Place[] = [
  place("I.1", "khổ giấy: rộng", [210, 210], (pages) => pages.map(({ sheet }) => sheet.width)),
  place("I.1", "khổ giấy: cao", [297, 297], (pages) => pages.map(({ sheet }) => sheet.height)),
  place("I.3", "lề trên", [20, 25], (pages) => some(pages).map((page) => ink(page).top)),
  place("I.3", "lề dưới", [20, 277], (pages) => some(pages).map((page) => 297 - ink(page).bottom)),
  place("I.3", "lề trái", [30, 35], (pages) => some(pages).map((page) => ink(page).left)),
  place("I.3", "lề phải", [15, 20], (pages) => some(pages).map((page) => 210 - ink(page).right)),
  place("I.7", "trang 1 không hiện số", [0, 0], (pages) => [
    first(pages).inkIn({ ...wholePage, bottom: 19 }),
  ]),
  place("II.1", "Quốc hiệu ở bên phải", [105, 195], (pages) => [
    middleOf(lineOf(first(pages), "CỘNG HÒA")),
  ]),
  place("II.1", "Tiêu ngữ giữa, dưới Quốc hiệu", [0, 0], (pages) => [
    off(lineOf(first(pages), "Độc lập"), lineOf(first(pages), "CỘNG HÒA")),
  ]),
  share("II.1", "kẻ dưới Tiêu ngữ: dài bằng dòng chữ (lần)", [1 - little, 1 + little], motto.share),
  place("II.1", "kẻ dưới Tiêu ngữ: cân đối", [0, 0], motto.offset),
  place("II.2", "tên cơ quan ở bên trái", [30, 105], (pages) => [
    middleOf(lineOf(first(pages), "LIÊN MINH")),
  ]),
  place("II.2", "tên cơ quan ngang Quốc hiệu", [0, 0], (pages) => [
    lineOf(first(pages), "LIÊN MINH").top - lineOf(first(pages), "CỘNG HÒA").top,
  ]),
  share("II.2", "kẻ dưới tên cơ quan (lần)", [1 / 3, 1 / 2], issuer.share),
  place("II.2", "kẻ dưới tên cơ quan: cân đối", [0, 0], issuer.offset),
  place("II.3", "số, ký hiệu giữa, dưới tên cơ quan", [0, 0], (pages) => [
    off(lineOf(first(pages), "Số:"), lineOf(first(pages), "HỢP TÁC XÃ VIỆT NAM")),
  ]),
  place("II.4", "địa danh giữa, dưới Quốc hiệu", [0, 0], (pages) => [
    off(lineOf(first(pages), "Hà Nội, ngày"), lineOf(first(pages), "CỘNG HÒA")),
  ]),
  place("II.4", "địa danh cùng hàng với số", [0, 0.5], (pages) => [
    Math.abs(lineOf(first(pages), "Hà Nội, ngày").bottom - lineOf(first(pages), "Số:").bottom),
  ]),
  place("II.5", "tên loại ở giữa", [111, 111], (pages) => [
    middleOf({ ...lineOf(first(pages), "QUYẾT ĐỊNH") }),
  ]),
  share("II.5", "kẻ dưới trích yếu (lần)", [1 / 3, 1 / 2], subject.share),
  place("II.5", "kẻ dưới trích yếu: cân đối", [0, 0], subject.offset),
  place("II.6", "lùi đầu dòng", [10, 12.7], (pages) =>
    linesOf(pages)
      .filter(isFirst)
      .map(({ left }) => left - areaOf.left),
  ),
  place("II.6", "canh đều lề trái", [areaOf.left, areaOf.left], (pages) =>
    linesOf(pages)
      .filter((line) => !isFirst(line))
      .map(({ left }) => left),
  ),
  place("II.6", "canh đều lề phải", [areaOf.right, areaOf.right], (pages) =>
    couples(pages)
      .filter(([line, next]) => !isFirst(next) && line.text.trim().includes(" "))
      .map(([line]) => line.right),
  ),
  share("II.6", "khoảng cách dòng (lần cỡ chữ)", [1.15, 1.725], (pages) =>
    couples(pages)
      .filter(([, next]) => !isFirst(next))
      .map((two) => pitch(two) / sizeOf(two[1])),
  ),
  place("II.6", "khoảng cách đoạn thêm, từ 6 pt", [6 * (25.4 / 72), 8], (pages) =>
    couples(pages)
      .filter(([line, next]) => isFirst(next) && !line.text.includes("QUYẾT ĐỊNH:"))
      .filter(([line, next]) => next.top - line.bottom < 8)
      .map((two) => pitch(two) - 1.25 * sizeOf(two[1])),
  ),
  place("II.8", "dấu không che chữ nào", [0, 0], (pages) => {
    const page = closingPage(pages);
    const seal = page.bounds({ ...wholePage, top: 19 }, "red");
    return [seal ? page.inkIn(seal, "black") : 0];
  }),
  place("II.9", "Nơi nhận sát lề trái", [areaOf.left, areaOf.left + 1], (pages) =>
    closings(pages).map(({ recipients }) => recipients.left),
  ),
  place("II.9", "Nơi nhận ngang quyền hạn", [0, 1], (pages) =>
    closings(pages).map(({ recipients, capacity }) => Math.abs(recipients.top - capacity.top)),
  ),
  place("II.7", "quyền hạn ở nửa bên phải", [105, 192], (pages) =>
    closings(pages).flatMap(({ capacity: { left, right } }) => [left, right]),
  ),
  place("II.7", "họ tên giữa, dưới quyền hạn", [0, 0], (pages) =>
    closings(pages).map(({ capacity, name }) => off(capacity, name)),
  ),
  place("II.7", "chỗ ký giữa chức vụ và họ tên", [36, 45], (pages) =>
    closings(pages).map(({ title, name }) => name.top - title.bottom),
  ),
];

/** Where the text ends: the recipients on the left, who signs on the right. */
const closings = (pages: Pages) => {
  const page = closingPage(pages);
  const capacities = page.lines.filter(({ text }) => /^(TM|KT)\. /u.test(text.trim()));
  return [
    {
      recipients: lineOf(page, "Nơi nhận:"),
      capacity: capacities[0]!,
      title: page.lines.filter(({ text }) => /^(PHÓ )?CHỦ TỊCH\s*$/u.test(text.trim())).at(-1)!,
      name: page.lines.find(({ text }) => /^(Nguyễn Văn Mẫu|Trần Thị Thử Nghiệm)/u.test(text))!,
    },
  ];
};

/** The page on which the decision is signed. */
export const closingPage = (pages: Pages): RenderedPage =>
  pages.find(({ lines }) => lines.some(({ text }) => text.startsWith("Nơi nhận:")))!;
