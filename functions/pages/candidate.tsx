import { slots } from "../../schemas/catalogue/slots.ts";
import type { AcceptedFile, DossierVersion } from "../../schemas/dossier.ts";
import type { PastAward } from "../../schemas/registry.ts";
import type { Candidate } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { awardTitle, historySentence } from "../domain/votes/history-sentence.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { FileList } from "./parts/file-list.tsx";
import { FileRow } from "./parts/file-row.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly candidate: Candidate;
  readonly dossier: DossierVersion | undefined;
  readonly files: readonly AcceptedFile[];
  readonly history: readonly PastAward[];
};

/** A nominee's dossier as a voter reads it: the version that the list was fixed with. */
export const CandidatePage = ({ frame, candidate, dossier, files, history }: Props) => {
  const { language } = frame;
  const words = ballotWords[language].candidate;
  const { name, award, organisationName, province, appraisedScore } = candidate;
  return (
    <Layout frame={frame} title={name}>
      <PageHead title={name} over={awardTitle(award, language)} />
      <SummaryList
        rows={[
          { label: words.award, value: awardTitle(award, language) },
          { label: words.unit, value: organisationName },
          { label: words.province, value: province },
          ...(appraisedScore === undefined
            ? []
            : [{ label: words.score, value: `${appraisedScore}/100` }]),
          { label: words.history, value: historySentence(history, language) },
          { label: words.achievements, value: orElse(dossier?.achievements, words.empty) },
          { label: words.earlier, value: orElse(dossier?.earlierAwards, words.empty) },
        ]}
      />
      <h2>{words.files}</h2>
      {files.length === 0 ? (
        <p>{words.noFiles}</p>
      ) : (
        <FileList>
          {files.map((file) => (
            <FileRow
              language={language}
              name={file.name}
              href={`${pathOf(frame)}/files/${file.id}`}
              slot={slots[file.slot][language]}
              bytes={file.size}
              pages={file.pages ?? undefined}
            />
          ))}
        </FileList>
      )}
      <p class="hint">{ballotWords[language].back}</p>
    </Layout>
  );
};

const orElse = (text: string | undefined, empty: string) =>
  text === undefined || text === "" ? empty : text;
