import { nameOfDecision } from "../domain/decision/name-of-decision.ts";
import type { Decision } from "../../schemas/decision.ts";
import { dateAndTime } from "../domain/dates.ts";
import { counted } from "../domain/decision/grant.ts";
import { decisionNumber, verifyPath, yearOf } from "../domain/decision/number.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { signWords } from "../domain/words/sign.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = { readonly frame: Frame; readonly decision: Decision; readonly season: string };

/** What stands once a decision is signed: by whom, when, and where it is now. */
export const DecisionSignedPage = ({ frame, decision, season }: Props) => {
  const { language } = frame;
  const words = signWords[language];
  const { approval, number, date, file } = decision;
  const issued =
    number !== undefined && date !== undefined && file
      ? { number: decisionNumber(number), href: verifyPath(number, yearOf(date)) }
      : undefined;
  return (
    <Layout frame={frame} title={words.signedTitle}>
      <PageHead title={words.signedTitle} over={season} />
      <Notice kind="done" title={issued ? words.issued(issued.number) : words.recorded}>
        {approval && <p>{words.signedBy(approval.name, dateAndTime(approval.at, language))}</p>}
        {!issued && <p>{words.issuing}</p>}
        <p>{words.done}</p>
      </Notice>
      <SummaryList
        rows={[
          { label: words.award, value: nameOfDecision(decision, language) },
          { label: words.count, value: counted(decision.awardees, language) },
          ...(approval?.link
            ? [{ label: words.known, value: words.knownBy(approval.link.email) }]
            : []),
          ...(approval?.draft
            ? [{ label: words.draftDigest, value: <code>{approval.draft}</code> }]
            : []),
        ]}
      />
      <div class="acts">
        {issued ? (
          <ButtonLink href={issued.href}>{words.see}</ButtonLink>
        ) : (
          <ButtonLink href={pathOf(frame)} kind="secondary">
            {words.reload}
          </ButtonLink>
        )}
      </div>
    </Layout>
  );
};
