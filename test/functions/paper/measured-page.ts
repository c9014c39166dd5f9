import type { Area, Letter, RenderedPage } from "./rendered.ts";

/** A line of text as it lies on the page. */
export type Line = RenderedPage["lines"][number];

/** The line that begins with some words; `order` chooses among several. */
export const lineOf = (page: RenderedPage, start: string, order = 0): Line => {
  const found = page.lines.filter(({ text }) => text.trim().startsWith(start)).at(order);
  if (!found) throw new Error(`no line begins with ${start}`);
  return found;
};

/** The letters of a line that are seen. */
export const lettersOn = ({ letters }: RenderedPage, { left, top, right, bottom }: Line) =>
  letters.filter(
    (letter: Letter) =>
      letter.text.trim() !== "" &&
      letter.top > top - 0.5 &&
      letter.bottom < bottom + 0.5 &&
      letter.left > left - 0.5 &&
      letter.right < right + 0.5,
  );

export const middleOf = ({ left, right }: Area): number => (left + right) / 2;
export const widthOf = ({ left, right }: Area): number => right - left;

/** The rule under a line: the only ink from a little below its letters' feet to a little farther down. */
export const ruleUnder = (page: RenderedPage, line: Area): Area => {
  const below = { top: line.bottom + 0.3, bottom: line.bottom + 2 };
  const rule = page.bounds({ left: line.left - 3, right: line.right + 3, ...below });
  if (!rule) throw new Error("there is no rule");
  return rule;
};

/** The lines of the text itself, from the first basis to the end of the last `Điều`. */
export const textLines = (pages: readonly RenderedPage[]): readonly (readonly Line[])[] => {
  const lines = pages.map((page) =>
    page.lines.filter(({ top, bottom }) => top > 19 && bottom < 280),
  );
  const all = lines.flat();
  const first = all.findIndex(({ text }) => text.trim().startsWith("Căn cứ"));
  const last = all.findIndex(({ text }) => text.trim().endsWith("./."));
  const within = new Set(all.slice(first, last + 1).filter(({ text }) => !isCentred.test(text)));
  return lines.map((each) => each.filter((line) => within.has(line)));
};

/** What stands in the middle between bases and text. */
const isCentred = /^(QUYẾT ĐỊNH:)\s*$/u;
