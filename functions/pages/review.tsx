import { awardOf } from "../../schemas/catalogue/awards.ts";
import { slots } from "../../schemas/catalogue/slots.ts";
import { stageOf } from "../../schemas/catalogue/stages.ts";
import { dateAndTime, dayOf, longDate } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { ReviewError, TypedReview } from "../domain/reviews/read-review.ts";
import { errorSentence } from "../domain/reviews/error-sentence.ts";
import type { ReviewMatter } from "../domain/reviews/review-matter.ts";
import { historySentence } from "../domain/votes/history-sentence.ts";
import { citationSentence } from "../domain/words/describe.ts";
import { freezeOf } from "../domain/freezes/freeze-of.ts";
import { freezeWords } from "../domain/words/freezes.ts";
import { kitWords } from "../domain/words/kit.ts";
import { reviewWords } from "../domain/words/reviews.ts";
import { workingDaysBetween } from "../domain/working-days.ts";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { FileList } from "./parts/file-list.tsx";
import { FileRow } from "./parts/file-row.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";
import { ReviewAnswers } from "./review-answers.tsx";

type Props = {
  readonly frame: Frame;
  readonly matter: ReviewMatter;
  readonly typed?: TypedReview;
  readonly errors?: readonly ReviewError[];
  /** Something was posted that the form does not offer. */
  readonly notOffered?: boolean;
  /** An approval was refused, because the nomination is frozen. */
  readonly refused?: boolean;
};

/** For a busy reviewer: who asks, until when, the dossier, and three answers. */
export const ReviewPage = ({
  frame,
  matter,
  typed = {},
  errors = [],
  notOffered = false,
  refused = false,
}: Props) => {
  const { language } = frame;
  const words = reviewWords[language];
  const { nomination, stage, reviewer } = matter;
  const fieldErrors = errors.map((error) => ({
    field: error.field,
    message: errorSentence(error, language),
  }));
  return (
    <Layout frame={frame} title={nomination.nominee.name}>
      <ErrorSummary language={language} errors={fieldErrors} />
      {notOffered && (
        <Notice kind="problem" title={words.notOffered}>
          <p>{words.notOfferedNext}</p>
        </Notice>
      )}
      {refused && (
        <Notice kind="problem" title={freezeWords[language].review.refused.title}>
          <p>{freezeWords[language].review.refused.next}</p>
        </Notice>
      )}
      <PageHead
        title={nomination.nominee.name}
        over={stageOf(stage.stage).title[language]}
        lead={words.asks(matter.ownerName, reviewer.body, reviewer.name)}
      />
      <Rests frame={frame} matter={matter} />
      <Facts frame={frame} matter={matter} />
      <Dossier frame={frame} matter={matter} />
      <ReviewAnswers frame={frame} matter={matter} typed={typed} errors={fieldErrors} />
    </Layout>
  );
};

type Part = { readonly frame: Frame; readonly matter: ReviewMatter };

/** That the nomination is frozen, and what may be answered all the same. */
const Rests = ({ frame: { language }, matter: { nomination } }: Part) => {
  const frozen = freezeOf(nomination);
  if (!frozen) return null;
  const { notice, review } = freezeWords[language];
  return (
    <Notice kind="info" title={notice.title}>
      {notice.others(longDate(dayOf(frozen.at), language)).map((line) => (
        <p>{line}</p>
      ))}
      <p>{review.lead}</p>
    </Notice>
  );
};

const Facts = ({ frame: { language }, matter }: Part) => {
  const words = reviewWords[language];
  const { nomination, stage, now, history } = matter;
  const { nominee } = nomination;
  const due = `${longDate(dayOf(stage.due), language)} – ${kitWords[language].daysLeft(workingDaysBetween(now, stage.due))}`;
  return (
    <SummaryList
      rows={[
        { label: words.due, value: <strong>{due}</strong> },
        { label: words.award, value: awardOf(nomination.award).name[language] },
        // A unit that nominates itself is named once, as the one who nominates.
        ...(nominee.name === matter.ownerName
          ? []
          : [
              {
                label: words.nominee,
                value: nominee.position ? `${nominee.name}, ${nominee.position}` : nominee.name,
              },
            ]),
        { label: words.owner, value: `${matter.ownerName}, ${nomination.province}` },
        { label: words.season, value: matter.seasonName },
        { label: words.history, value: historySentence(history, language) },
      ]}
    />
  );
};

const Dossier = ({ frame, matter }: Part) => {
  const { language } = frame;
  const words = reviewWords[language];
  const { dossier, files, doubtful } = matter;
  return (
    <section aria-labelledby="dossier">
      <h2 id="dossier">{words.dossier}</h2>
      <p class="hint">
        {words.version(dossier.number, dateAndTime(dossier.submittedAt, language))}
      </p>
      {doubtful.length > 0 && (
        <Notice kind="warning" title={words.citations}>
          <ul>
            {doubtful.map((citation) => (
              <li>{citationSentence(citation, language)}</li>
            ))}
          </ul>
          <p>{words.citationsNext}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: words.achievements, value: orElse(dossier.achievements, words.empty) },
          { label: words.earlier, value: orElse(dossier.earlierAwards, words.empty) },
        ]}
      />
      <h3>{words.files}</h3>
      {files.length === 0 ? (
        <p>{words.noFiles}</p>
      ) : (
        <FileList>
          {files.map((file) => (
            <FileRow
              language={language}
              name={file.name}
              href={`${pathOf(frame)}/files/${file.id}`}
              slot={slots[file.slot][language]}
              bytes={file.size}
              pages={file.pages ?? undefined}
            />
          ))}
        </FileList>
      )}
    </section>
  );
};

const orElse = (text: string, empty: string) => (text === "" ? empty : text);
