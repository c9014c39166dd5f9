import type { Language } from "../../schemas/primitives.ts";
import type { FairnessReport } from "../domain/fairness/fairness-report.ts";
import type { ProvinceStanding } from "../domain/fairness/provinces.ts";
import { fairnessWords } from "../domain/words/fairness.ts";
import { DataTable } from "./parts/data-table.tsx";
import { ShareBar } from "./parts/share-bar.tsx";
import { ProvinceName } from "./report-province-name.tsx";

type Props = { readonly language: Language; readonly report: FairnessReport };

/** Provinces that were nominated and never chosen, those that never were, and the others. */
export const ReportProvinces = ({ language, report }: Props) => {
  const words = fairnessWords[language].provinces;
  const { neverChosen, neverNominated, others } = report.provinces;
  const most = Math.max(
    1,
    ...[...neverChosen, ...others].flatMap((one) => [one.nominated, one.won]),
  );
  return (
    <section aria-labelledby="provinces">
      <h2 id="provinces">{words.title}</h2>
      <p>
        {words.lead} {words.key}
      </p>
      <h3>{words.neverChosen(neverChosen.length)}</h3>
      <Standings
        language={language}
        caption={words.neverChosen(neverChosen.length)}
        standings={neverChosen}
        most={most}
        empty={words.neverChosenNone}
      />
      <h3>{words.neverNominated(neverNominated.length)}</h3>
      {neverNominated.length === 0 ? (
        <p class="empty">{words.neverNominatedNone}</p>
      ) : (
        <ul class="columns">
          {neverNominated.map((line) => (
            <li>
              <ProvinceName language={language} line={line} />
            </li>
          ))}
        </ul>
      )}
      <h3>{words.others}</h3>
      <Standings
        language={language}
        caption={words.others}
        standings={others}
        most={most}
        empty={words.othersNone}
      />
      <p class="hint">{words.how}</p>
    </section>
  );
};

type StandingsProps = {
  readonly language: Language;
  readonly caption: string;
  readonly standings: readonly ProvinceStanding[];
  /** The longest bar there is. */
  readonly most: number;
  readonly empty: string;
};

const Standings = ({ language, caption, standings, most, empty }: StandingsProps) => {
  const { province, provinces: words } = fairnessWords[language];
  const bar = (count: number, title: string) => (
    <ShareBar percent={Math.round((100 * count) / most)} label={`${title}: ${count}`} />
  );
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "province", title: province },
        { key: "nominated", title: words.nominated, numeric: true },
        { key: "ended", title: words.ended, numeric: true },
        { key: "won", title: words.won, numeric: true },
        { key: "chart", title: words.chart },
      ]}
      rows={standings.map((line) => ({
        province: <ProvinceName language={language} line={line} />,
        nominated: line.nominated,
        ended: line.ended,
        won: line.won,
        chart: (
          <div class="bars">
            {bar(line.nominated, words.nominated)}
            {bar(line.won, words.won)}
          </div>
        ),
      }))}
      empty={empty}
    />
  );
};
