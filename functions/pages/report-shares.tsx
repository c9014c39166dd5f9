import { cooperativeShare, fairnessRules } from "../../schemas/catalogue/fairness-rules.ts";
import type { Language } from "../../schemas/primitives.ts";
import type { FairnessReport } from "../domain/fairness/fairness-report.ts";
import { shareFindings } from "../domain/fairness/findings.ts";
import { shareRows } from "../domain/fairness/share-rows.ts";
import { fairnessWords } from "../domain/words/fairness.ts";
import { DataTable } from "./parts/data-table.tsx";
import { ShareBar } from "./parts/share-bar.tsx";

type Props = { readonly language: Language; readonly report: FairnessReport };

/** First-time nominees and cooperatives, among the dossiers sent in and those honoured. */
export const ReportShares = ({ language, report }: Props) => {
  const { partOf, percent: inPercent, unknown, shares: words } = fairnessWords[language];
  const findings = shareFindings(report.shares, report.period.award === undefined, language);
  return (
    <section aria-labelledby="shares">
      <h2 id="shares">{words.title}</h2>
      <p>{words.lead}</p>
      {report.nominated === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <DataTable
            caption={words.title}
            captionHidden
            columns={[
              { key: "measure", title: words.measure },
              { key: "part", title: words.figure, numeric: true },
              { key: "percent", title: words.percent, numeric: true },
              { key: "chart", title: words.chart },
            ]}
            rows={shareRows(report.shares, language).map(
              ({ measure, part, percent, compared }) => ({
                measure,
                part: partOf(part),
                percent: percent === undefined ? unknown : inPercent(percent),
                chart: percent !== undefined && (
                  <ShareBar
                    percent={percent}
                    label={partOf(part)}
                    {...(compared && { mark: cooperativeShare.percent })}
                  />
                ),
              }),
            )}
          />
          <p>{words.mark(cooperativeShare.percent)}</p>
          <ul>
            {findings.map((finding) => (
              <li>{finding}</li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">
        {words.firstTimeMeans(fairnessRules.firstTimeYears)} {words.cooperativeMeans}
      </p>
    </section>
  );
};
