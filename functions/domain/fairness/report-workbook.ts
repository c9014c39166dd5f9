import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { fairnessRules } from "../../../schemas/catalogue/fairness-rules.ts";
import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import type { Language, LocalDate } from "../../../schemas/primitives.ts";
import type { Sheet, SheetCell, Workbook } from "../../../schemas/workbook.ts";
import { dayOf, shortDate } from "../dates.ts";
import { fairnessWords } from "../words/fairness.ts";
import type { FairnessReport } from "./fairness-report.ts";
import { comparisonFindings, rotationFindings, shareFindings } from "./findings.ts";
import { shareRows } from "./share-rows.ts";

/** The report as tables, every row of it, each table with the sentences that say how it is counted. */
export const reportWorkbook = (
  report: FairnessReport,
  today: LocalDate,
  language: Language,
): Workbook => ({
  sheets: [
    summarySheet(report, today, language),
    rotationSheet(report, language),
    votesSheet(report, language),
    sharesSheet(report, language),
    provincesSheet(report, language),
  ],
});

const summarySheet = (report: FairnessReport, today: LocalDate, language: Language): Sheet => {
  const words = fairnessWords[language];
  const { period, nominated, awards, asOf, withoutProvince, rotations, comparisons } = report;
  const about = period.award === undefined ? words.allAwards : awardOf(period.award).name[language];
  const found = (subject: string, findings: readonly string[]) =>
    findings.map((finding) => [subject, finding]);
  return {
    name: words.sheets.summary,
    notes: [
      words.title,
      words.over(about, period.from, period.to),
      words.sheets.madeOn(shortDate(today)),
      words.basis(nominated, awards, shortDate(asOf)),
      ...(withoutProvince > 0 ? [words.withoutProvince(withoutProvince)] : []),
    ],
    columns: [words.rotation.measure, words.rotation.figure],
    rows: [
      ...rotations.flatMap((cluster) =>
        found(cluster.name ?? words.rotation.noCluster, rotationFindings(cluster, language)),
      ),
      ...comparisons.flatMap((one) => found(one.title, comparisonFindings(one, language))),
      ...found(
        words.shares.title,
        shareFindings(report.shares, period.award === undefined, language),
      ),
    ],
  };
};

const rotationSheet = ({ rotations, years }: FairnessReport, language: Language): Sheet => {
  const words = fairnessWords[language];
  return {
    name: words.sheets.rotation,
    notes: [
      words.rotation.lead,
      words.rotation.how(fairnessRules.restYears, fairnessRules.leastTurnYears),
    ],
    columns: [words.sheets.cluster, words.province, ...years.map(String), words.all],
    rows: rotations.flatMap(({ name, rows, lines }) =>
      rows.map(({ member, counts }): SheetCell[] => [
        name ?? words.rotation.noCluster,
        lines.find(({ id }) => id === member)?.province ?? member,
        ...counts,
        counts.reduce((sum, count) => sum + count, 0),
      ]),
    ),
  };
};

const votesSheet = ({ comparisons }: FairnessReport, language: Language): Sheet => {
  const { sheets, votes: words } = fairnessWords[language];
  return {
    name: sheets.votes,
    notes: [words.lead, words.how(sessionRules.leastSecret)],
    columns: [
      ...[words.session, words.body, words.closed, words.award, words.nominee],
      ...[words.score, words.byScore, words.byVotes, words.gap, words.outcome],
    ],
    rows: comparisons.flatMap(({ title, bodyName, closedAt, award, nominees }) =>
      nominees.map(({ name, score, byScore, byVotes, chosen }): SheetCell[] => [
        ...[title, bodyName, shortDate(dayOf(closedAt)), awardOf(award).name[language], name],
        ...[score, byScore, byVotes, Math.abs(byScore - byVotes)],
        chosen ? words.chosen : words.notChosen,
      ]),
    ),
  };
};

const sharesSheet = ({ shares }: FairnessReport, language: Language): Sheet => {
  const { all, sheets, shares: words } = fairnessWords[language];
  return {
    name: sheets.shares,
    notes: [words.lead, words.firstTimeMeans(fairnessRules.firstTimeYears), words.cooperativeMeans],
    columns: [words.measure, words.figure, all, words.percent],
    rows: shareRows(shares, language).map(({ measure, part, percent }) => [
      measure,
      part.count,
      part.of,
      percent ?? null,
    ]),
  };
};

const provincesSheet = ({ provinces }: FairnessReport, language: Language): Sheet => {
  const { joined, province, sheets, provinces: words } = fairnessWords[language];
  const groups = ["neverChosen", "neverNominated", "others"] as const;
  return {
    name: sheets.provinces,
    notes: [words.lead, words.how],
    columns: [sheets.group, province, words.nominated, words.ended, words.won],
    rows: groups.flatMap((group) =>
      provinces[group].map((line): SheetCell[] => [
        sheets.groups[group],
        line.joined.length === 0
          ? line.province
          : `${line.province} (${joined(line.joined.join(", "))})`,
        ...[line.nominated, line.ended, line.won],
      ]),
    ),
  };
};
