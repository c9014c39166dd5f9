import { lettersOn, lineOf } from "./measured-page.ts";
import type { RenderedPage } from "./rendered.ts";

/** How Nghị định 30/2020/NĐ-CP, phụ lục I, phần I, wants one component set. */
export type SetComponent = {
  readonly what: string;
  /** Section and paragraph of that part of the decree. */
  readonly clause: string;
  /** How its line begins on the page. */
  readonly starts: string;
  readonly sizes: readonly [number, number];
  readonly cut: "regular" | "bold" | "italic" | "boldItalic";
  readonly capitals?: true;
  /** Of a line that begins in one cut and goes on in another, the letters that are asked. */
  readonly letters?: number;
};

const set = (
  clause: string,
  what: string,
  starts: string,
  sizes: SetComponent["sizes"],
  cut: SetComponent["cut"],
  more: Pick<SetComponent, "capitals" | "letters"> = {},
): SetComponent => ({ clause, what, starts, sizes, cut, ...more });

const capitals = { capitals: true } as const;

/** Page 1 of every decision. */
export const onFirstPage = (authority: string): SetComponent[] => [
  set("II.1.a", "Quốc hiệu", "CỘNG HÒA XÃ HỘI", [12, 13], "bold", capitals),
  set("II.1.b", "Tiêu ngữ", "Độc lập - Tự do", [13, 14], "bold"),
  set("II.2", "tên cơ quan", "LIÊN MINH", [12, 13], "bold", capitals),
  set("II.2", "tên cơ quan, dòng 2", "HỢP TÁC XÃ VIỆT NAM", [12, 13], "bold", capitals),
  set("II.3", "số, ký hiệu", "Số:", [13, 13], "regular"),
  set("II.4", "địa danh, thời gian", "Hà Nội, ngày", [13, 14], "italic"),
  set("II.5", "tên loại", "QUYẾT ĐỊNH", [13, 14], "bold", capitals),
  set("II.5", "trích yếu", "Về việc", [13, 14], "bold"),
  set("II.6", "thẩm quyền", authority, [13, 14], "bold", capitals),
  set("II.6", "căn cứ", "Căn cứ", [13, 14], "italic"),
  set("II.6", "từ quyết định", "QUYẾT ĐỊNH:", [13, 14], "bold", capitals),
  set("II.6", "Điều", "Điều 1.", [13, 14], "bold", { letters: 6 }),
];

/** Where the text ends, on whichever page. */
export const onLastPage = (capacity: string, title: string, name: string): SetComponent[] => [
  set("II.7.c", "quyền hạn", capacity, [13, 14], "bold", capitals),
  set("II.7.c", "chức vụ", title, [13, 14], "bold", capitals),
  set("II.7.c", "họ và tên", name, [13, 14], "bold"),
  set("II.9", "Nơi nhận", "Nơi nhận:", [12, 12], "boldItalic"),
  set("II.9", "từng nơi nhận", "- Như Điều", [11, 11], "regular"),
  set("II.9", "nơi lưu", "- Lưu: VT", [11, 11], "regular"),
];

/** The first page of the list. */
export const onAppendix: readonly SetComponent[] = [
  set("III.1", "Phụ lục", "Phụ lục", [14, 14], "bold"),
  set("III.1", "tên phụ lục", "DANH SÁCH", [13, 14], "bold", capitals),
  set("III.1", "kèm theo", "(Kèm theo Quyết định số", [13, 14], "italic"),
  set("II.6", "đầu bảng", "Họ và tên", [13, 14], "bold"),
];

/** What of a component is not as the decree wants it. */
export const faultsOf = (page: RenderedPage, component: SetComponent): string[] => {
  const { starts, sizes, cut, letters: some } = component;
  const line = lineOf(page, starts);
  const letters = lettersOn(page, line).slice(0, some);
  const faults = letters.flatMap(({ text, size, font }) => [
    ...(size < sizes[0] || size > sizes[1] ? [`${text}: ${size} pt`] : []),
    ...(font.endsWith(`Tinos-${cut}`) ? [] : [`${text}: ${font}`]),
  ]);
  if (letters.length === 0) faults.push("no letters");
  const small = line.text.toLocaleUpperCase("vi") !== line.text;
  return component.capitals && small ? [...faults, "small letters"] : faults;
};
