import type { Language } from "../../schemas/primitives.ts";
import { problemWords } from "../domain/words/problems.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { HelpLine } from "./parts/help-line.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

/** What did not work, in the words of failures, not of people. */
export type Problem =
  | "invalid-input"
  | "signed-out"
  | "forbidden"
  | "not-found"
  | "stale"
  | "unavailable"
  | "unexpected";

type Props = {
  readonly language: Language;
  readonly problem: Problem;
  readonly helpLine?: string | undefined;
};

/** Says what happened, what was kept, what to do next and whom to ask; knows nothing about anyone. */
export const ProblemPage = ({ language, problem, helpLine }: Props) => {
  const words = problemWords[language];
  const { title, kept, next } = words.problems[problem];
  return (
    <Layout frame={{ language, path: "/", nonce: "", mock: false, helpLine }} title={title}>
      <PageHead title={title} lead={kept} />
      <p>{next}</p>
      <p>
        {words.ask} <HelpLine language={language} line={helpLine} />
      </p>
      <div class="acts">
        <ButtonLink href="/" kind="secondary">
          {words.home}
        </ButtonLink>
      </div>
    </Layout>
  );
};
