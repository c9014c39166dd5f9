import { slots } from "../../schemas/catalogue/slots.ts";
import { stageOf } from "../../schemas/catalogue/stages.ts";
import type { StageOutcome } from "../../schemas/nomination.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { nextStage } from "../domain/reviews/next-stage.ts";
import type { StandingReview } from "../domain/reviews/review-matter.ts";
import { linkProblemWords } from "../domain/words/link-problems.ts";
import { reviewWords } from "../domain/words/reviews.ts";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList, type SummaryRow } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly standing: StandingReview;
  /** Something else was posted just now, and was not recorded. */
  readonly tooLate?: boolean;
};

/** What stands since a review was answered: which answer, by whom, when, and what comes next. */
export const ReviewStandingPage = ({ frame, standing, tooLate = false }: Props) => {
  const { language } = frame;
  const words = reviewWords[language].standing;
  const { nomination, stage, answer } = standing;
  const title = words.titles[answer.outcome];
  const next =
    answer.outcome === "advanced"
      ? words.then.advanced(nextStage(nomination, stage.stage, language))
      : words.then[answer.outcome];
  const newVersion = linkProblemWords[language].reasons["new-version"];
  return (
    <Layout frame={frame} title={title}>
      {tooLate && (
        <Notice kind="warning" title={words.notRecorded}>
          <p>{words.notRecordedWhy}</p>
        </Notice>
      )}
      <PageHead
        title={title}
        over={`${nomination.nominee.name} – ${stageOf(stage.stage).title[language]}`}
        lead={byWhom(standing, language)}
      />
      <SummaryList
        rows={[
          ...reasonRows(answer, language),
          ...(stage.stage === "appraisal" &&
          answer.outcome === "advanced" &&
          nomination.appraisedScore !== undefined
            ? [{ label: words.score, value: `${nomination.appraisedScore}/100` }]
            : []),
          { label: words.next, value: next },
        ]}
      />
      {standing.newVersion && (
        <Notice kind="info" title={newVersion.title}>
          <p>{newVersion.next}</p>
        </Notice>
      )}
    </Layout>
  );
};

const byWhom = ({ by, stage }: StandingReview, language: Frame["language"]) => {
  const words = reviewWords[language].standing;
  const at = stage.answeredAt === undefined ? "" : dateAndTime(stage.answeredAt, language);
  if (by.isReader) return words.byReader(at);
  return by.name === undefined ? words.bySystem(at) : words.byOther(by.name, at);
};

const reasonRows = (answer: StageOutcome, language: Frame["language"]): SummaryRow[] => {
  const words = reviewWords[language];
  if (answer.outcome === "returned") {
    return answer.reasons.map(({ slot, reason }) => ({
      label: slot === undefined ? words.giveBack.text : slots[slot][language],
      value: reason,
    }));
  }
  return answer.outcome === "rejected" || answer.outcome === "not-chosen"
    ? [{ label: words.standing.reasons, value: answer.reason }]
    : [];
};
