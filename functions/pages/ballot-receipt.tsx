import type { SessionHead } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly receipt: string;
  /** Where the receipt was mailed to; undefined when the mail could not be sent. */
  readonly mailedTo: string | undefined;
};

/** That a ballot lies in the box, and the receipt that only its voter ever sees. */
export const BallotReceiptPage = ({ frame, session, receipt, mailedTo }: Props) => {
  const words = ballotWords[frame.language];
  return (
    <Layout frame={frame} title={words.receiptTitle}>
      <PageHead title={session.title} over={session.bodyName} />
      <Notice kind="done" title={words.receiptTitle}>
        <p>{words.receiptLead}</p>
      </Notice>
      <SummaryList rows={[{ label: words.receipt, value: <strong>{receipt}</strong> }]} />
      <p>{words.receiptUse}</p>
      <p>
        <a href={`/receipts?session=${session.id}`}>{receiptWords[frame.language].link}</a>
      </p>
      <p>{mailedTo === undefined ? words.notMailed : words.mailed(mailedTo)}</p>
      <p>{words.until(dateAndTime(session.closesAt, frame.language))}</p>
    </Layout>
  );
};
