import { typeset, type Run, type TextLine } from "./typeset.ts";

/** Centred lines of about the same length, because one word alone under a long line looks lost. */
export const evenLines = (runs: readonly Run[], width: number): TextLine[] => {
  const full = typeset(runs, width);
  let [tooNarrow, enough] = [0, width];
  while (full.length > 1 && enough - tooNarrow > 2) {
    const middle = (tooNarrow + enough) / 2;
    if (middle > longestWord(full) && typeset(runs, middle).length === full.length) enough = middle;
    else tooNarrow = middle;
  }
  return typeset(runs, enough);
};

const longestWord = (lines: readonly TextLine[]) =>
  Math.max(...lines.flatMap(({ words }) => words.map((word) => word.width)));
