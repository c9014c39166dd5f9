import { awardOf } from "../../schemas/catalogue/awards.ts";
import { slots } from "../../schemas/catalogue/slots.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Instant, Language } from "../../schemas/primitives.ts";
import type { Organisation, Season } from "../../schemas/registry.ts";
import { dayOf, longDate } from "../domain/dates.ts";
import type { Checklist, Gap } from "../domain/dossier/checklist.ts";
import type { Obstacle } from "../domain/dossier/eligibility.ts";
import type { DoubtfulCitation } from "../domain/doubtful-citations.ts";
import type { Frame } from "../domain/frame.ts";
import { dossierWords } from "../domain/words/dossier.ts";
import { obstacleSentence } from "../domain/words/obstacles.ts";
import { submitWords } from "../domain/words/submit.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { DossierSummary, gapLabel, gapPlace } from "./dossier/dossier-summary.tsx";
import { DoubtNotice } from "./dossier/doubt-notice.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  readonly season: Season;
  readonly owner: Organisation;
  readonly list: Checklist;
  readonly gaps: readonly Gap[];
  readonly obstacles: readonly Obstacle[];
  readonly doubts: readonly DoubtfulCitation[];
  readonly next: { readonly place: string; readonly due: Instant };
  /** Something changed between the showing and the sending. */
  readonly changed: boolean;
};

/** Check your answers: everything in one page, what is missing first, then the act. */
export const SubmitNominationPage = (props: Props) => {
  const { frame, nomination, gaps, obstacles, doubts, list, next, changed } = props;
  const { language } = frame;
  const words = submitWords[language];
  const again = nomination.dossierVersion > 0;
  const title = again ? words.titleAgain : words.title;
  const ready = gaps.length === 0 && obstacles.length === 0;
  return (
    <Layout frame={frame} title={title}>
      {changed && (
        <Notice kind="warning" title={words.changedTitle}>
          <p>{words.changedNext}</p>
        </Notice>
      )}
      <Gaps {...props} />
      <Obstacles language={language} obstacles={obstacles} />
      <PageHead
        title={title}
        over={`${nomination.nominee.name} · ${awardOf(nomination.award).name[language]}`}
        lead={words.lead}
      />
      <Unmended language={language} list={list} />
      <DoubtNotice language={language} doubts={doubts} />
      <DossierSummary {...props} />
      {ready && (
        <>
          <h2>{words.nextTitle}</h2>
          <p>{words.next(next.place, longDate(dayOf(next.due), language))}</p>
          <ConfirmStep
            frame={frame}
            action={`/nominations/${nomination.id}/submit`}
            act={again ? words.actAgain : words.act}
            values={{ seen: String(nomination.version) }}
            back={{ href: `/nominations/${nomination.id}`, label: dossierWords[language].back }}
          />
        </>
      )}
      {!ready && (
        <p>
          <a href={`/nominations/${nomination.id}`}>{dossierWords[language].back}</a>
        </p>
      )}
    </Layout>
  );
};

const Gaps = ({ frame: { language }, nomination, gaps }: Props) =>
  gaps.length === 0 ? null : (
    <Notice kind="problem" title={submitWords[language].missingTitle}>
      <ul>
        {gaps.map((gap) => (
          <li>
            <a href={gapPlace(nomination.id, gap)}>{gapLabel(gap, nomination, language)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );

const Obstacles = (props: {
  readonly language: Language;
  readonly obstacles: readonly Obstacle[];
}) =>
  props.obstacles.length === 0 ? null : (
    <Notice kind="problem" title={submitWords[props.language].obstaclesTitle}>
      {props.obstacles.map((obstacle) => (
        <p>{obstacleSentence(obstacle, props.language)}</p>
      ))}
    </Notice>
  );

/** A return that was not answered is said once more, but does not forbid anything. */
const Unmended = ({
  language,
  list,
}: {
  readonly language: Language;
  readonly list: Checklist;
}) => {
  const words = submitWords[language];
  const unmended = [
    ...list.textReasons.map((reason) => words.unmended(words.text, reason)),
    ...list.slots.flatMap(({ slot, reasons }) =>
      reasons.map((reason) => words.unmended(slots[slot][language], reason)),
    ),
  ];
  return unmended.length === 0 ? null : (
    <Notice kind="warning" title={words.unmendedTitle}>
      <ul>
        {unmended.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>{words.unmendedNext}</p>
    </Notice>
  );
};
