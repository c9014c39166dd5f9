import { awardOf } from "../../schemas/catalogue/awards.ts";
import { stageOf } from "../../schemas/catalogue/stages.ts";
import { freezeWords } from "../domain/words/freezes.ts";
import { nominationWords } from "../domain/words/nomination.ts";
import { Layout } from "./parts/layout.tsx";
import type { Told } from "../domain/dossier/story.ts";
import type { NominationView } from "./nomination-view.ts";
import { DeskActs } from "./dossier/desk-acts.tsx";
import { DossierTasks } from "./dossier/dossier-tasks.tsx";
import { FrozenNotice } from "./dossier/frozen-notice.tsx";
import { NominationFacts } from "./dossier/nomination-facts.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { StageTrack } from "./parts/stage-track.tsx";
import { Standing } from "./dossier/standing.tsx";
import { SubmittedVersions } from "./dossier/submitted-versions.tsx";
import { Timeline, type TimelineItem } from "./parts/timeline.tsx";

/** Where it is in one sentence, what is to do, then the whole story. */
export const ShowNominationPage = (view: NominationView) => {
  const { frame, nomination, season, said, is } = view;
  const { language } = frame;
  const words = nominationWords[language];
  const justDone = { ...words.said, ...freezeWords[language].said };
  const editable = nomination.state === "draft" || nomination.state === "returned";
  return (
    <Layout frame={frame} title={nomination.nominee.name}>
      {said && (
        <Notice
          kind={said === "sealed" || said === "changed" ? "warning" : "done"}
          title={justDone[said].title}
        >
          <p>{justDone[said].next}</p>
        </Notice>
      )}
      <PageHead
        title={nomination.nominee.name}
        over={`${awardOf(nomination.award).name[language]} · ${season.name}`}
      />
      <FrozenNotice {...view} />
      <Standing {...view} />
      {is.owner && editable && <DossierTasks {...view} />}
      {is.desk && <DeskActs {...view} />}
      <section aria-labelledby="track">
        <h2 id="track">{words.track}</h2>
        <StageTrack
          language={language}
          stages={view.stops.map(({ stage, state }) => ({
            title: stage === "prepare" ? words.prepare : stageOf(stage).title[language],
            state,
          }))}
        />
      </section>
      <NominationFacts {...view} />
      <SubmittedVersions {...view} />
      <section aria-labelledby="history">
        <h2 id="history">{words.history}</h2>
        <Timeline language={language} items={view.story.slice(0, latest).map(itemOf)} />
        {view.story.length > latest && (
          <details>
            <summary>{words.earlier(view.story.length - latest)}</summary>
            <Timeline language={language} items={view.story.slice(latest).map(itemOf)} />
          </details>
        )}
      </section>
      {is.owner && nomination.state !== "closed" && (
        <p>
          <a href={`/nominations/${nomination.id}/withdraw`}>
            {nomination.state === "draft" ? words.discard : words.withdraw}
          </a>
        </p>
      )}
    </Layout>
  );
};

/** Of a long story, the end is shown and the rest folded. */
const latest = 6;

const itemOf = ({ lines, ...told }: Told): TimelineItem => ({
  ...told,
  ...(lines.length > 0 && { detail: lines.join("\n") }),
});
