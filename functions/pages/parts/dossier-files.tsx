import { slots } from "../../../schemas/catalogue/slots.ts";
import type { AcceptedFile } from "../../../schemas/dossier.ts";
import type { Language } from "../../../schemas/primitives.ts";
import { FileList } from "./file-list.tsx";
import { FileRow } from "./file-row.tsx";

type Props = {
  readonly language: Language;
  readonly files: readonly AcceptedFile[];
  /** Address of the page; each file opens below it. */
  readonly at: string;
  /** Said when there is no file. */
  readonly none: string;
};

/** The files of a dossier for somebody who reads it by a mailed link. */
export const DossierFiles = ({ language, files, at, none }: Props) =>
  files.length === 0 ? (
    <p>{none}</p>
  ) : (
    <FileList>
      {files.map((file) => (
        <FileRow
          language={language}
          name={file.name}
          href={`${at}/files/${file.id}`}
          slot={slots[file.slot][language]}
          bytes={file.size}
          pages={file.pages ?? undefined}
        />
      ))}
    </FileList>
  );
