import type { LetterPaper } from "../../schemas/letter-paper.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { DetailField } from "../domain/dossier/editing.ts";
import type { Frame } from "../domain/frame.ts";
import { dossierWords } from "../domain/words/dossier.ts";
import { prepareLetterWords } from "../domain/words/prepare-letter.ts";
import { LetterText } from "./letter-text.tsx";
import { ButtonLink } from "./parts/button-link.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  readonly missing: readonly DetailField[];
  readonly paper: LetterPaper;
};

/** The submission letter as it will be, to be downloaded; or what is still missing for it. */
export const PrepareLetterPage = ({ frame, nomination, missing, paper }: Props) => {
  const { language } = frame;
  const words = prepareLetterWords[language];
  const here = `/nominations/${nomination.id}`;
  const { fields, nameOfIndividual } = dossierWords[language];
  const named = (field: DetailField) =>
    field === "nomineeName" && nomination.nominee.kind === "individual"
      ? nameOfIndividual
      : fields[field];
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead title={words.title} over={nomination.nominee.name} lead={words.lead} />
      {missing.length > 0 ? (
        <>
          <Notice kind="warning" title={words.missingTitle}>
            <p>{words.missing(missing.map(named).join(", "))}</p>
          </Notice>
          <div class="acts">
            <ButtonLink href={`${here}/details`}>{words.fill}</ButtonLink>
          </div>
        </>
      ) : (
        <div class="acts">
          <ButtonLink href={`${here}/submission-letter.pdf`}>{words.download}</ButtonLink>
          <a href={`${here}/files#submission-letter`}>{words.upload}</a>
        </div>
      )}
      <section aria-labelledby="preview">
        <h2 id="preview">{words.preview}</h2>
        <LetterText paper={paper} />
        <p>
          <a href={`${here}/details`}>{words.change}</a>
        </p>
      </section>
    </Layout>
  );
};
