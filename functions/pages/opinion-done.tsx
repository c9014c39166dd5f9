import type { SessionHead, Voter } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { opinionWords } from "../domain/words/opinions.ts";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly member: Voter;
  readonly dropped: { readonly receipt: string; readonly mailed: boolean };
};

/** That an opinion lies in the box. The receipt is the member's: shown only when no mail took it. */
export const OpinionDonePage = ({ frame, session, member, dropped }: Props) => {
  const words = opinionWords[frame.language];
  const title = words.doneTitle(member.name);
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={words.of(member.name)} over={session.title} />
      <Notice kind="done" title={title}>
        <p>{words.doneLead}</p>
        {dropped.mailed && <p>{words.mailed(member.email)}</p>}
      </Notice>
      {!dropped.mailed && (
        <>
          <p>{words.notMailed}</p>
          <SummaryList
            rows={[{ label: words.receipt, value: <strong>{dropped.receipt}</strong> }]}
          />
        </>
      )}
      <p>
        <a href={`/sessions/${session.id}/opinions`}>{words.back}</a>
      </p>
    </Layout>
  );
};
