import { slots } from "../../../schemas/catalogue/slots.ts";
import type { DossierVersion } from "../../../schemas/dossier.ts";
import { dateAndTime } from "../../domain/dates.ts";
import { nominationWords } from "../../domain/words/nomination.ts";
import type { NominationView } from "../nomination-view.ts";
import { FileList } from "../parts/file-list.tsx";
import { FileRow } from "../parts/file-row.tsx";

/** Earlier submissions with the files that each held; nothing while there is only one. */
export const SubmittedVersions = (view: NominationView) => {
  const { frame, versions } = view;
  const words = nominationWords[frame.language];
  return versions.length < 2 ? null : (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      {versions.map((version) => (
        <details>
          <summary>
            {words.versionTitle(version.number, dateAndTime(version.submittedAt, frame.language))}
          </summary>
          <Files {...view} version={version} />
        </details>
      ))}
    </section>
  );
};

const Files = ({
  frame: { language },
  nomination,
  files,
  version,
}: NominationView & { readonly version: DossierVersion }) => (
  <FileList>
    {files
      .filter(({ id }) => version.fileIds.includes(id))
      .map((file) => (
        <FileRow
          language={language}
          name={file.name}
          slot={slots[file.slot][language]}
          href={`/nominations/${nomination.id}/files/${file.id}`}
          bytes={file.size}
          version={version.number}
        />
      ))}
  </FileList>
);
