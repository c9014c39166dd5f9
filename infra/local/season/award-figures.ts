import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { GrantedFigures } from "../../../schemas/catalogue/granted-figures.ts";

/** How many of one award went to collectives and to individuals. */
export type AwardFigure = {
  readonly award: AwardCode;
  readonly collectives: number;
  readonly individuals: number;
};

/** A sum over awards. */
export type Totals = { readonly collectives: number; readonly individuals: number };

/** What rows come to. */
export const totalsOf = (rows: readonly Totals[]): Totals =>
  rows.reduce<Totals>(
    (sum, row) => ({
      collectives: sum.collectives + row.collectives,
      individuals: sum.individuals + row.individuals,
    }),
    { collectives: 0, individuals: 0 },
  );

/** How many awards that is. */
export const allOf = ({ collectives, individuals }: Totals): number => collectives + individuals;

/** Why the rows of a source are not what it says that they come to; nothing when they are. */
export const slipsIn = ({ granted, totals }: Pick<GrantedFigures, "granted" | "totals">) => {
  const sum = totalsOf(granted);
  return (["collectives", "individuals"] as const).flatMap((kind) =>
    sum[kind] === totals[kind]
      ? []
      : [`the rows of the source add up to ${sum[kind]} ${kind}, and it says ${totals[kind]}`],
  );
};

/** The figures so many times; of a fraction, at least one of everything that was granted at all. */
export const scaled = (rows: readonly AwardFigure[], times: number): AwardFigure[] => {
  const often = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round(count * times)));
  return rows.map(({ award, collectives, individuals }) => ({
    award,
    collectives: often(collectives),
    individuals: often(individuals),
  }));
};
