import { typeFace, type FaceStyle } from "./type-face.ts";

/** A stretch of text in one cut and size. */
export type Run = { readonly text: string; readonly style: FaceStyle; readonly size: number };

/** What no line break may part, and whether a space stands before it. */
export type Word = Run & { readonly width: number; readonly spaced: boolean };

/** One line: its words, their width unstretched, and whether a paragraph ends with it. */
export type TextLine = {
  readonly words: readonly Word[];
  readonly width: number;
  readonly size: number;
  readonly last: boolean;
};

/**
 * Breaks text into lines at spaces; nothing is hyphenated, and a word wider than the line is cut at a
 * letter rather than allowed to run off the paper.
 */
export const typeset = (runs: readonly Run[], width: number, indent = 0): TextLine[] => {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = indent;

  for (const group of unbreakable(runs)) {
    const space = line.length > 0 && group[0]?.spaced ? spaceOf(group[0]) : 0;
    const wide = sum(group);
    if (line.length > 0 && used + space + wide > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    for (const word of wide > width - used ? cut(group, width - used) : [group]) {
      if (line.length > 0 && used + sum(word) > width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      used += (line.length > 0 && word[0]?.spaced ? spaceOf(word[0]) : 0) + sum(word);
      line.push(...word);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((words, index) => ({
    words,
    width: widthOf(words),
    size: Math.max(...words.map(({ size }) => size)),
    last: index === lines.length - 1,
  }));
};

/** Width of the space before a word. */
export const spaceOf = ({ style, size }: Run): number => typeFace(style).width(" ", size);

const widthOf = (words: readonly Word[]) =>
  words.reduce(
    (total, word, index) => total + word.width + (index > 0 && word.spaced ? spaceOf(word) : 0),
    0,
  );

const sum = (words: readonly Word[]) => words.reduce((total, { width }) => total + width, 0);

/** Words between two spaces; several where the cut changes without a space between. */
const unbreakable = (runs: readonly Run[]): Word[][] => {
  const groups: Word[][] = [];
  let afterSpace = true;
  for (const { text, style, size } of runs) {
    for (const part of printable(text).split(/( +)/u)) {
      if (part === "") continue;
      if (part.startsWith(" ")) {
        afterSpace = true;
        continue;
      }
      const word = measured({ text: part, style, size }, afterSpace);
      if (afterSpace) groups.push([word]);
      else groups.at(-1)?.push(word);
      afterSpace = false;
    }
  }
  return groups;
};

const measured = (run: Run, spaced: boolean): Word => ({
  ...run,
  spaced,
  width: typeFace(run.style).width(run.text, run.size),
});

/** Composed letters, every break as a space, and nothing that prints nothing. */
const printable = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

const cut = (group: readonly Word[], width: number): Word[][] =>
  sum(group) <= width
    ? [[...group]]
    : group.flatMap((word) => {
        const parts: Word[][] = [];
        let text = "";
        let wide = 0;
        for (const letter of word.text) {
          const more = typeFace(word.style).width(letter, word.size);
          if (text !== "" && wide + more > width) {
            parts.push([{ ...word, text, width: wide, spaced: word.spaced && parts.length === 0 }]);
            text = "";
            wide = 0;
          }
          text += letter;
          wide += more;
        }
        parts.push([{ ...word, text, width: wide, spaced: word.spaced && parts.length === 0 }]);
        return parts;
      });
