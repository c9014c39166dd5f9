import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { allOf, totalsOf, type AwardFigure, type Totals } from "./award-figures.ts";

/** One award as it was granted beside what the source says. */
export type Compared = {
  readonly award: AwardFigure["award"];
  readonly source: Totals;
  readonly granted: Totals;
  /** Granted and not in the source, or, below nought, the other way about. */
  readonly difference: Totals;
};

/** Compares award by award; one that only one side knows stands against nought. */
export const compare = (
  source: readonly AwardFigure[],
  granted: readonly AwardFigure[],
): Compared[] => {
  const awards = [...new Set([...source, ...granted].map(({ award }) => award))];
  return awards.map((award) => {
    const of = (rows: readonly AwardFigure[]) =>
      totalsOf(rows.filter((row) => row.award === award));
    const [wanted, given] = [of(source), of(granted)];
    return { award, source: wanted, granted: given, difference: minus(given, wanted) };
  });
};

/** Whether every award was granted exactly as often as in the source. */
export const isExact = (rows: readonly Compared[]): boolean =>
  rows.every(({ difference }) => difference.collectives === 0 && difference.individuals === 0);

const minus = (one: Totals, two: Totals): Totals => ({
  collectives: one.collectives - two.collectives,
  individuals: one.individuals - two.individuals,
});

/** The comparison as lines of text, with the sums in the last. */
export const awardTable = (rows: readonly Compared[]): string => {
  const sum = (side: "source" | "granted" | "difference") => totalsOf(rows.map((row) => row[side]));
  const all = { source: sum("source"), granted: sum("granted"), difference: sum("difference") };
  const lines = [
    ["award", "", "source", "", "", "granted", "", "difference"],
    ["", "", "collect.", "individ.", "", "collect.", "individ.", ""],
    ...rows.map((row) => cells(row.award, awardOf(row.award).name.vi, row)),
    cells("all", `${allOf(all.source)} in the source, ${allOf(all.granted)} granted`, all),
  ];
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => (line[at] ?? "").length)),
  );
  const drawn = lines.map((line) => line.map((cell, at) => padded(cell, at, widths)).join("  "));
  const rule = widths.map((width) => "─".repeat(width)).join("──");
  return [...drawn.slice(0, 2), rule, ...drawn.slice(2, -1), rule, ...drawn.slice(-1)]
    .map((line) => line.trimEnd())
    .join("\n");
};

type Sides = Pick<Compared, "source" | "granted" | "difference">;

const cells = (award: string, name: string, { source, granted, difference }: Sides): string[] => [
  ...[award, name, String(source.collectives), String(source.individuals), ""],
  ...[String(granted.collectives), String(granted.individuals), inWords(difference)],
];

const inWords = ({ collectives, individuals }: Totals): string =>
  collectives === 0 && individuals === 0
    ? "none"
    : `${signed(collectives)} / ${signed(individuals)}`;

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

const padded = (cell: string, at: number, widths: readonly number[]): string => {
  const width = widths[at] ?? 0;
  return at < 2 || at === widths.length - 1 ? cell.padEnd(width) : cell.padStart(width);
};
