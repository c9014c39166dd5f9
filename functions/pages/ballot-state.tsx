import type { Language } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { resultSentence } from "../domain/votes/result-sentence.ts";
import { finalResults } from "../domain/votes/rounds.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { voteWords } from "../domain/words/votes.ts";
import { EntryLists } from "./entry-lists.tsx";
import { Layout } from "./parts/layout.tsx";
import { LinkList } from "./parts/link-list.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly standing: "already-cast" | "closed";
};

/** What stands when a ballot cannot be cast any more: it was, or the session has closed. */
export const BallotStatePage = ({ frame, session, standing }: Props) => {
  const words = ballotWords[frame.language];
  const closesAt = dateAndTime(session.closesAt, frame.language);
  const title = standing === "closed" ? words.closedTitle : words.alreadyTitle;
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={session.title} over={session.bodyName} />
      <Notice kind={standing === "closed" ? "warning" : "done"} title={title}>
        <p>{standing === "closed" ? words.closed(closesAt) : words.already}</p>
      </Notice>
      {session.state === "announced" ? (
        <Announced language={frame.language} session={session} />
      ) : (
        <p>{standing === "closed" ? words.result : words.until(closesAt)}</p>
      )}
      <LinkList
        items={[
          { href: `/receipts?session=${session.id}`, title: receiptWords[frame.language].link },
          { href: `/sessions/${session.id}`, title: words.seeSession },
        ]}
      />
    </Layout>
  );
};

/** Voters have no account: their link shows them the result, and every ballot that was counted. */
const Announced = ({
  language,
  session,
}: {
  readonly language: Language;
  readonly session: Session;
}) => {
  const words = receiptWords[language];
  return (
    <>
      <h2>{words.results}</h2>
      <ul>
        {finalResults(session).map((result) => (
          <li>
            {words.resultOf(
              result.name,
              voteWords[language].outcomes[result.outcome],
              resultSentence(result, session.results.length, language),
            )}
          </li>
        ))}
      </ul>
      <EntryLists language={language} session={session} />
    </>
  );
};
