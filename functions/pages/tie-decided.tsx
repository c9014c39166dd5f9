import type { Session } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  /** Something was sent that changed nothing. */
  readonly again: boolean;
};

/** What stands about a tie: the chair's decision, or that none is awaited any more. */
export const TieDecidedPage = ({ frame, session, again }: Props) => {
  const { language } = frame;
  const words = sessionActWords[language].chair;
  const { chairDecision: decision } = session;
  if (!decision) {
    return (
      <Layout frame={frame} title={words.overTitle}>
        <PageHead title={session.title} over={session.bodyName} />
        <Notice kind="warning" title={words.overTitle}>
          <p>{words.over}</p>
        </Notice>
      </Layout>
    );
  }
  const chosen = session.candidates
    .filter(({ nominationId }) => decision.chosen.includes(nominationId))
    .map(({ name }) => name);
  return (
    <Layout frame={frame} title={words.doneTitle}>
      <PageHead title={session.title} over={session.bodyName} />
      <Notice kind={again ? "info" : "done"} title={words.doneTitle}>
        <p>{words.done(decision.name, dateAndTime(decision.at, language))}</p>
        {again && <p>{words.already}</p>}
      </Notice>
      <SummaryList
        rows={[
          { label: words.chosen, value: chosen.join("; ") },
          { label: words.reason, value: decision.reason },
        ]}
      />
      <p>{words.next}</p>
    </Layout>
  );
};
