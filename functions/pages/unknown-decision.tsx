import { decisionNumber } from "../domain/decision/number.ts";
import type { Frame } from "../domain/frame.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { HelpLine } from "./parts/help-line.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = { readonly frame: Frame; readonly number: number; readonly year: number };

/** For whoever looks up a decision that was never issued: what to check, and what it may mean. */
export const UnknownDecisionPage = ({ frame, number, year }: Props) => {
  const words = verifyWords[frame.language];
  const title = words.notFound(decisionNumber(number));
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={title} lead={words.notFoundLead(year)} />
      <h2>{words.checkTitle}</h2>
      <ul>
        {words.checks.map((check) => (
          <li>{check}</li>
        ))}
      </ul>
      <p>
        {words.doubt} <HelpLine language={frame.language} line={frame.helpLine} />
      </p>
      <div class="acts">
        <ButtonLink href="/verify">{words.again}</ButtonLink>
      </div>
    </Layout>
  );
};
