import type { Session } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import type { ReceiptStanding } from "../domain/votes/receipt-standing.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { voteWords } from "../domain/words/votes.ts";
import { EntryLists } from "./entry-lists.tsx";
import { DataTable } from "./parts/data-table.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Standing = Exclude<ReceiptStanding, { readonly standing: "unknown" }>;
type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly found: Standing;
};

/** What became of the ballot of a receipt, and after the announcement how each answer was counted. */
export const ReceiptStandingPage = ({ frame, session, found }: Props) => {
  const { language } = frame;
  const words = receiptWords[language];
  const { title, kind, said, next } = told(frame, session, found);
  return (
    <Layout frame={frame} title={title}>
      <PageHead
        title={session.title}
        over={
          found.round > 1 ? `${session.bodyName} – ${words.round(found.round)}` : session.bodyName
        }
      />
      <Notice kind={kind} title={title}>
        <p>{said}</p>
        <p>{next}</p>
      </Notice>
      {found.standing === "counted" && (
        <>
          <Votes frame={frame} found={found} />
          <EntryLists
            language={language}
            session={session}
            own={new Set(found.votes.map(({ code }) => code))}
          />
        </>
      )}
      <p>
        <a href={`/receipts?session=${session.id}`}>{words.again}</a>
      </p>
    </Layout>
  );
};

const Votes = ({
  frame,
  found,
}: {
  readonly frame: Frame;
  readonly found: Extract<Standing, { readonly standing: "counted" }>;
}) => {
  const words = receiptWords[frame.language];
  const { choices } = voteWords[frame.language];
  return (
    <DataTable
      caption={words.votes}
      columns={[
        { key: "name", title: words.columns.name },
        { key: "choice", title: words.columns.choice },
        { key: "code", title: words.columns.code },
      ]}
      rows={found.votes.map(({ name, code, choice }) => ({
        name,
        choice: choice === undefined ? words.noVote : <strong>{choices[choice]}</strong>,
        code: choice === undefined ? words.noCode : <code>{code}</code>,
      }))}
    />
  );
};

const told = ({ language }: Frame, { closesAt }: Session, { standing }: Standing) => {
  const words = receiptWords[language];
  switch (standing) {
    case "waiting": {
      const next = words.waitingNext(dateAndTime(closesAt, language));
      return { kind: "info", title: words.waitingTitle, said: words.waiting, next } as const;
    }
    case "cancelled": {
      const { cancelledTitle: title, cancelled: said, cancelledNext: next } = words;
      return { kind: "warning", title, said, next } as const;
    }
    case "missing": {
      const { missingTitle: title, missing: said, missingNext: next } = words;
      return { kind: "problem", title, said, next } as const;
    }
    case "counted": {
      const { countedTitle: title, counted: said, countedNext: next } = words;
      return { kind: "done", title, said, next } as const;
    }
  }
};
