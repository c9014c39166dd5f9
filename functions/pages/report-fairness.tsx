import { awards, awardOf } from "../../schemas/catalogue/awards.ts";
import { fairnessRules } from "../../schemas/catalogue/fairness-rules.ts";
import { shortDate } from "../domain/dates.ts";
import type { FairnessReport } from "../domain/fairness/fairness-report.ts";
import { periodQuery } from "../domain/fairness/period.ts";
import type { Frame } from "../domain/frame.ts";
import { fairnessWords } from "../domain/words/fairness.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { FilterRow } from "./parts/filter-row.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SelectField } from "./parts/select-field.tsx";
import { ReportGranted } from "./report-granted.tsx";
import { ReportProvinces } from "./report-provinces.tsx";
import { ReportRotation } from "./report-rotation.tsx";
import { ReportShares } from "./report-shares.tsx";
import { ReportVotes } from "./report-votes.tsx";

type Props = {
  readonly frame: Frame;
  readonly report: FairnessReport;
  /** The years that can be chosen. */
  readonly years: readonly number[];
};

/** Who is honoured, how often, and whether votes follow scores: figures, each with what it means. */
export const ReportFairnessPage = ({ frame, report, years }: Props) => {
  const { language } = frame;
  const words = fairnessWords[language];
  const { period, nominated, asOf, withoutProvince } = report;
  const { from, to, award } = period;
  const about = award === undefined ? words.allAwards : awardOf(award).name[language];
  const nothing = nominated === 0 && report.awards === 0;
  return (
    <Layout frame={frame} title={words.title} width="board">
      {period.shortened && (
        <Notice kind="info" title={words.shortened.title(fairnessRules.longestPeriod)}>
          <p>{words.shortened.next(from, to)}</p>
        </Notice>
      )}
      <PageHead title={words.title} over={words.over(about, from, to)} lead={words.lead} />
      <Filter frame={frame} report={report} years={years} />
      {nothing && (
        <Notice kind="info" title={words.nothing.title}>
          <p>{words.nothing.next}</p>
        </Notice>
      )}
      <p>{words.basis(nominated, report.awards, shortDate(asOf))}</p>
      {withoutProvince > 0 && <p>{words.withoutProvince(withoutProvince)}</p>}
      <p class="acts">
        <ButtonLink kind="secondary" href={`/reports/fairness/sheet.xlsx?${periodQuery(period)}`}>
          {words.download}
        </ButtonLink>
      </p>
      {!nothing && (
        <>
          <ReportRotation language={language} report={report} />
          <ReportVotes language={language} report={report} />
          <ReportShares language={language} report={report} />
          <ReportProvinces language={language} report={report} />
        </>
      )}
      <ReportGranted language={language} years={report.years} />
    </Layout>
  );
};

const Filter = ({ frame: { language }, report: { period }, years }: Props) => {
  const { filter: words, allAwards } = fairnessWords[language];
  const yearOptions = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <FilterRow language={language} action="/reports/fairness" label={words.label}>
      <SelectField
        language={language}
        name="from"
        label={words.from}
        value={String(period.from)}
        options={yearOptions}
      />
      <SelectField
        language={language}
        name="to"
        label={words.to}
        value={String(period.to)}
        options={yearOptions}
      />
      <SelectField
        language={language}
        name="award"
        label={words.award}
        value={period.award ?? "all"}
        options={[
          { value: "all", label: allAwards },
          ...Object.entries(awards).map(([value, { name }]) => ({ value, label: name[language] })),
        ]}
      />
    </FilterRow>
  );
};
