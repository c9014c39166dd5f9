import { awardOf } from "../../schemas/catalogue/awards.ts";
import { fairnessRules } from "../../schemas/catalogue/fairness-rules.ts";
import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Language } from "../../schemas/primitives.ts";
import { dayOf, shortDate } from "../domain/dates.ts";
import type { FairnessReport } from "../domain/fairness/fairness-report.ts";
import { comparisonFindings } from "../domain/fairness/findings.ts";
import type { Comparison } from "../domain/fairness/votes-and-scores.ts";
import { fairnessWords } from "../domain/words/fairness.ts";
import { DataTable } from "./parts/data-table.tsx";
import { TwoPlaces } from "./parts/two-places.tsx";

type Props = { readonly language: Language; readonly report: FairnessReport };

/** Places by votes beside places by score, the sessions that differ most first. */
export const ReportVotes = ({ language, report }: Props) => {
  const words = fairnessWords[language].votes;
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{words.title}</h2>
      <p>{words.lead}</p>
      {report.comparisons.length === 0 ? <p class="empty">{words.none}</p> : <p>{words.key}</p>}
      {report.comparisons.map((comparison) => (
        <SessionPlaces language={language} comparison={comparison} />
      ))}
      {report.unread > 0 && <p>{words.unread(report.unread)}</p>}
      <p class="hint">{words.how(sessionRules.leastSecret)}</p>
    </section>
  );
};

type PlacesProps = { readonly language: Language; readonly comparison: Comparison };

const SessionPlaces = ({ language, comparison }: PlacesProps) => {
  const words = fairnessWords[language].votes;
  const { sessionId, title, bodyName, closedAt, award, nominees } = comparison;
  const shown = nominees.slice(0, fairnessRules.mostRows);
  return (
    <>
      <h3>
        <a href={`/sessions/${sessionId}`}>{title}</a>
      </h3>
      <p class="facts">
        {words.over(bodyName, shortDate(dayOf(closedAt)))}. {awardOf(award).name[language]}
      </p>
      <ul>
        {comparisonFindings(comparison, language).map((finding) => (
          <li>{finding}</li>
        ))}
      </ul>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: "nominee", title: words.nominee },
          { key: "score", title: words.score, numeric: true },
          { key: "byScore", title: words.byScore, numeric: true },
          { key: "byVotes", title: words.byVotes, numeric: true },
          { key: "gap", title: words.gap, numeric: true },
          { key: "chart", title: words.chart },
        ]}
        rows={shown.map(({ name, score, byScore, byVotes, chosen }) => ({
          nominee: (
            <>
              {name}
              <span class="facts">{chosen ? words.chosen : words.notChosen}</span>
            </>
          ),
          score,
          byScore,
          byVotes,
          gap: Math.abs(byScore - byVotes),
          chart: (
            <TwoPlaces
              ring={byScore}
              dot={byVotes}
              of={nominees.length}
              label={words.chartName(byScore, byVotes, nominees.length)}
            />
          ),
        }))}
      />
      {nominees.length > shown.length && <p>{words.more(nominees.length - shown.length)}</p>}
    </>
  );
};
