import type { PinnedScan } from "../../schemas/opinion.ts";
import type { SessionHead, Voter } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { AwaitedScan } from "../domain/votes/awaited-scan.ts";
import type { BallotPaper } from "../domain/votes/ballot-paper.ts";
import type { AnswerError, TypedAnswers } from "../domain/votes/read-answers.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { opinionWords } from "../domain/words/opinions.ts";
import type { StoreForm } from "./dossier/upload-form.tsx";
import { OpinionAnswers } from "./opinion-answers.tsx";
import { OpinionScanPart } from "./opinion-scan.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly member: Voter;
  readonly paper: BallotPaper;
  readonly scan: PinnedScan | undefined;
  readonly upload: StoreForm;
  readonly awaited: AwaitedScan | undefined;
  /** Where to look again in a moment, while a scan is being checked. */
  readonly refresh?: string;
  readonly typed?: TypedAnswers;
  readonly errors?: readonly AnswerError[];
  /** Something came that the form does not offer. */
  readonly notOffered?: boolean;
  /** The scan that was reviewed is not the newest any more. */
  readonly scanGone?: boolean;
};

/** Where an absent member's opinion is typed in: the scan first, then what it says. */
export const OpinionPage = (props: Props) => {
  const { frame, session, member, paper, scan, upload, awaited, refresh } = props;
  const { typed, errors = [], notOffered = false, scanGone = false } = props;
  const { language } = frame;
  const words = opinionWords[language];
  const problems = [
    ...(scanGone ? [{ field: "scan", message: words.scanMissing }] : []),
    ...errors.map(({ nominationId, part, problem }) => ({
      field: `${part}-${nominationId}`,
      message: ballotWords[language].errors[problem](
        paper.candidates.find((one) => one.nominationId === nominationId)?.name ?? "",
      ),
    })),
  ];
  return (
    <Layout
      frame={frame}
      title={words.of(member.name)}
      script="upload"
      {...(refresh !== undefined && { refresh: { seconds: 2, to: refresh } })}
    >
      <ErrorSummary language={language} errors={problems} />
      {notOffered && (
        <Notice kind="problem" title={words.notOffered}>
          <p>{words.notOfferedNext}</p>
        </Notice>
      )}
      <PageHead title={words.of(member.name)} over={session.title} lead={words.secrecy} />
      <OpinionScanPart
        language={language}
        href={`${pathOf(frame)}/scan`}
        scan={scan}
        upload={upload}
        awaited={awaited}
      />
      <h2>{words.answersTitle}</h2>
      {/* While a scan is checked the page renews itself, and would lose what was being typed. */}
      {scan === undefined || refresh !== undefined ? (
        <p>{words.scanFirst}</p>
      ) : (
        <OpinionAnswers frame={frame} paper={paper} scan={scan} typed={typed} problems={problems} />
      )}
      <p>
        <a href={`/sessions/${session.id}/opinions`}>{words.back}</a>
      </p>
    </Layout>
  );
};
