import type { RefusedFile, SlotEntry } from "../../domain/dossier/checklist.ts";
import type { Frame } from "../../domain/frame.ts";
import { filesWords } from "../../domain/words/files.ts";
import { refusalWords } from "../../domain/words/refusals.ts";
import { FileList } from "../parts/file-list.tsx";
import { FileRow } from "../parts/file-row.tsx";
import { HiddenNonce } from "../parts/hidden-nonce.tsx";
import { Notice } from "../parts/notice.tsx";
import { ReturnedFor } from "./returned-for.tsx";

type Props = { readonly frame: Frame; readonly nominationId: string; readonly entry: SlotEntry };

/** The files of one slot, the last refusal with its reason, and what a return asks for. */
export const SlotFiles = ({ frame, nominationId, entry }: Props) => {
  const { language } = frame;
  const words = filesWords[language];
  return (
    <>
      <ReturnedFor language={language} reasons={entry.reasons} />
      {entry.refused.map((file) => (
        <Refusal frame={frame} nominationId={nominationId} file={file} />
      ))}
      {entry.files.length > 0 && (
        <FileList>
          {entry.files.map((file) => (
            <FileRow
              language={language}
              name={file.name}
              href={`/nominations/${nominationId}/files/${file.id}`}
              bytes={file.size}
              pages={file.pages ?? undefined}
            >
              <Remove frame={frame} nominationId={nominationId} file={file} act={words.remove} />
            </FileRow>
          ))}
        </FileList>
      )}
    </>
  );
};

type OfFile = {
  readonly frame: Frame;
  readonly nominationId: string;
  readonly file: { readonly id: string; readonly name: string };
};

const Refusal = ({ file, ...props }: OfFile & { readonly file: RefusedFile }) => {
  const { language } = props.frame;
  const { why, next } = refusalWords(file.reason, language);
  return (
    <Notice kind="problem" title={filesWords[language].refused(file.name)}>
      <p>
        {why} {next}
      </p>
      <Remove {...props} file={file} act={filesWords[language].dismiss} />
    </Notice>
  );
};

const Remove = ({ frame, nominationId, file, act }: OfFile & { readonly act: string }) => (
  <form method="post" action={`/nominations/${nominationId}/files`}>
    <HiddenNonce frame={frame} />
    <input type="hidden" name="remove" value={file.id} />
    <button class="plain" type="submit">
      {act}
      <span class="hidden"> – {file.name}</span>
    </button>
  </form>
);
