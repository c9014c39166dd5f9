import type { Frame } from "../domain/frame.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { CompareForm } from "./compare-form.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  /** Where the file was sent to, and may be sent again. */
  readonly there: string;
  readonly message: string;
};

/** No file came, or one that is too large to have been issued; another may be sent. */
export const FileProblemPage = ({ frame, there, message }: Props) => {
  const { language } = frame;
  const words = verifyWords[language];
  const errors = [{ field: "file", message }];
  return (
    <Layout frame={frame} title={words.compareAct} script="compare">
      <ErrorSummary language={language} errors={errors} />
      <PageHead title={words.compareAct} />
      <CompareForm frame={frame} action={there} errors={errors} />
      <p>
        <a href="/verify">{words.again}</a>
      </p>
    </Layout>
  );
};
