import type { Language } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { BallotStanding } from "../domain/votes/ballot-standing.ts";
import { resultSentence } from "../domain/votes/result-sentence.ts";
import { finalResults } from "../domain/votes/rounds.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { linkProblemWords } from "../domain/words/link-problems.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { voteWords } from "../domain/words/votes.ts";
import { EntryLists } from "./entry-lists.tsx";
import { HelpLine } from "./parts/help-line.tsx";
import { Layout } from "./parts/layout.tsx";
import { LinkList } from "./parts/link-list.tsx";
import { Notice, type NoticeKind } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly standing: BallotStanding;
  /** Who votes instead, where somebody does. */
  readonly mandate?: { readonly name: string; readonly position: string } | undefined;
  /** Whom to ask; the desk when nobody nearer is known. */
  readonly contact?: { readonly name: string; readonly organisation: string } | undefined;
};

const kinds: Partial<Record<BallotStanding, NoticeKind>> = {
  "already-cast": "done",
  "not-yet": "info",
};

/** What stands when a ballot cannot be cast by this link: cast, written, deputed, too early or too late. */
export const BallotStatePage = ({ frame, session, standing, mandate, contact }: Props) => {
  const words = ballotWords[frame.language];
  const asking = linkProblemWords[frame.language];
  const closesAt = dateAndTime(session.closesAt, frame.language);
  const opensAt = dateAndTime(session.opensAt, frame.language);
  const { title, tell } = words.standings[standing];
  const deputy = mandate === undefined ? "" : `${mandate.name}, ${mandate.position}`;
  const kind = kinds[standing] ?? "warning";
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={session.title} over={session.bodyName} />
      <Notice kind={kind} title={title}>
        <p>{tell(standing === "not-yet" ? opensAt : closesAt, deputy)}</p>
      </Notice>
      {standing === "deputed" && (
        <p>
          <a href={`${pathOf(frame)}/deputy`}>{words.seeDeputy}</a>
        </p>
      )}
      {session.state === "announced" ? (
        <Announced language={frame.language} session={session} />
      ) : (
        <p>{standing === "closed" ? words.result : words.until(closesAt)}</p>
      )}
      {(standing === "written" || standing === "by-deputy") && (
        <p>
          {words.whenWrong}{" "}
          {contact ? asking.ask(contact.name, contact.organisation) : asking.askDesk}{" "}
          <HelpLine language={frame.language} line={frame.helpLine} />
        </p>
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
