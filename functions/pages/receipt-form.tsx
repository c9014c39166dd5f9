import type { SessionHead } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { receiptWords } from "../domain/words/receipts.ts";
import { Button } from "./parts/button.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import type { FieldError } from "./parts/field.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  /** The session, when an address or a form names one that there is. */
  readonly session: SessionHead | undefined;
  readonly typed: { readonly session: string; readonly receipt: string };
  readonly errors?: readonly FieldError[];
  /** What was typed could be read, and no ballot has it. */
  readonly unknown?: boolean;
};

/** Asks for a receipt. It is posted, so that it stands in no address, history or log. */
export const ReceiptFormPage = ({ frame, session, typed, errors = [], unknown }: Props) => {
  const { language } = frame;
  const words = receiptWords[language];
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={language} errors={errors} />
      {unknown === true && (
        <Notice kind="problem" title={words.unknownTitle}>
          <p>{words.unknown}</p>
          <p>{words.unknownNext}</p>
        </Notice>
      )}
      <PageHead title={words.title} lead={words.lead} />
      <form method="post" action="/receipts" autocomplete="off">
        {session ? (
          <>
            <input type="hidden" name="session" value={session.id} />
            <SummaryList
              rows={[{ label: words.session, value: `${session.title} – ${session.bodyName}` }]}
            />
          </>
        ) : (
          <TextField
            {...{ language, errors }}
            name="session"
            label={words.sessionCode}
            hint={words.sessionHint}
            value={typed.session}
          />
        )}
        <TextField
          {...{ language, errors }}
          name="receipt"
          label={words.receipt}
          hint={words.receiptHint}
          value={typed.receipt}
          width="medium"
          autocomplete="off"
        />
        <p class="hint">{words.keptNowhere}</p>
        <Button>{words.act}</Button>
      </form>
    </Layout>
  );
};
