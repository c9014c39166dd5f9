import { typeFace } from "./type-face.ts";
import { typeset, type Run, type TextLine } from "./typeset.ts";

/** Centred lines of about the same length, because one word alone under a long line looks lost; no date is parted. */
export const evenLines = (texts: readonly Run[], width: number): TextLine[] => {
  const runs = texts.map((run) => withWholeDates(run, width));
  const full = typeset(runs, width);
  if (full.length < 2) return full;
  let [tooNarrow, enough] = [0, width];
  while (enough - tooNarrow > 2) {
    const middle = (tooNarrow + enough) / 2;
    if (middle > longestWord(full) && typeset(runs, middle).length === full.length) enough = middle;
    else tooNarrow = middle;
  }
  return typeset(runs, enough);
};

const longestWord = (lines: readonly TextLine[]) =>
  Math.max(...lines.flatMap(({ words }) => words.map((word) => word.width)));

/** A heading that ends a line within a date reads as another date at first. */
const withWholeDates = (run: Run, width: number): Run => ({
  ...run,
  text: run.text.replace(date, (text) =>
    typeFace(run.style).width(text, run.size) > width ? text : text.replaceAll(" ", "\u00a0"),
  ),
});

const date = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu;
