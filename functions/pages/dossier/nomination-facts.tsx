import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { slots } from "../../../schemas/catalogue/slots.ts";
import { dossierWords } from "../../domain/words/dossier.ts";
import { nominationWords } from "../../domain/words/nomination.ts";
import { submitWords } from "../../domain/words/submit.ts";
import type { NominationView } from "../nomination-view.ts";
import { FileList } from "../parts/file-list.tsx";
import { FileRow } from "../parts/file-row.tsx";
import { SummaryList } from "../parts/summary-list.tsx";

/** What the nomination says, and its papers as they are now. */
export const NominationFacts = ({ frame, nomination, season, owner, list }: NominationView) => {
  const { language } = frame;
  const words = nominationWords[language];
  const labels = dossierWords[language];
  const { nominee, achievements, earlierAwards } = nomination;
  const text = (value: string) =>
    value === "" ? <span class="muted">{submitWords[language].none}</span> : value;
  const files = list.slots.flatMap((entry) => entry.files);
  return (
    <>
      <section aria-labelledby="about">
        <h2 id="about">{words.about}</h2>
        <SummaryList
          rows={[
            { label: labels.award, value: awardOf(nomination.award).name[language] },
            { label: labels.season, value: season.name },
            { label: labels.organisation, value: owner.name },
            ...(nominee.position === undefined
              ? []
              : [{ label: labels.fields.position, value: nominee.position }]),
            { label: labels.fields.achievements, value: text(achievements) },
            { label: labels.fields.earlierAwards, value: text(earlierAwards) },
          ]}
        />
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{words.files}</h2>
        {files.length === 0 ? (
          <p class="muted">{words.noFiles}</p>
        ) : (
          <FileList>
            {files.map((file) => (
              <FileRow
                language={language}
                name={file.name}
                slot={slots[file.slot][language]}
                href={`/nominations/${nomination.id}/files/${file.id}`}
                bytes={file.size}
                pages={file.pages ?? undefined}
              />
            ))}
          </FileList>
        )}
      </section>
    </>
  );
};
