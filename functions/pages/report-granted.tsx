import { awardOf } from "../../schemas/catalogue/awards.ts";
import { grantedFigures } from "../../schemas/catalogue/granted-figures.ts";
import type { Language } from "../../schemas/primitives.ts";
import { fairnessWords } from "../domain/words/fairness.ts";
import { DataTable } from "./parts/data-table.tsx";

type Props = { readonly language: Language; readonly years: readonly number[] };

/** What a report of the time printed of these years; nothing where none is known. */
export const ReportGranted = ({ language, years }: Props) => {
  const { all, granted: words } = fairnessWords[language];
  const known = grantedFigures.filter(({ year }) => years.includes(year));
  if (known.length === 0) return null;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return (
    <section aria-labelledby="granted">
      <h2 id="granted">{words.title}</h2>
      {known.map(({ source, granted }) => {
        const collectives = sum(granted.map((one) => one.collectives));
        const individuals = sum(granted.map((one) => one.individuals));
        return (
          <>
            <p>{words.lead(source)}</p>
            <DataTable
              caption={source}
              captionHidden
              columns={[
                { key: "award", title: words.award },
                { key: "collectives", title: words.collectives, numeric: true },
                { key: "individuals", title: words.individuals, numeric: true },
                { key: "all", title: all, numeric: true },
              ]}
              rows={granted.map((one) => ({
                award: awardOf(one.award).name[language],
                collectives: one.collectives,
                individuals: one.individuals,
                all: one.collectives + one.individuals,
              }))}
              total={{ award: all, collectives, individuals, all: collectives + individuals }}
            />
          </>
        );
      })}
    </section>
  );
};
