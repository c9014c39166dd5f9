import { isWithin, type Figure } from "./figure.ts";

const heads = ["subject", "figure", "value", "unit", "aim", "within"] as const;

/** The figures as lines of text, each subject named once. */
export const table = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure, at) => [
    figures[at - 1]?.subject === figure.subject ? "" : figure.subject,
    figure.figure,
    shown(figure.value),
    figure.unit,
    figure.aim === undefined ? "" : `≤ ${figure.aim}`,
    words[String(isWithin(figure))] ?? "",
  ]);
  const all = [[...heads], ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => (row[at] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return heads[at] === "value" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(heads), rule, ...rows.map(line)].join("\n");
};

const words: Readonly<Record<string, string>> = { true: "yes", false: "no" };

/** Three digits that mean something; whole numbers from a hundred on. */
const shown = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toPrecision(3);
