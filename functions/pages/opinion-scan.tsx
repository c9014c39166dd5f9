import type { PinnedScan } from "../../schemas/opinion.ts";
import type { Language } from "../../schemas/primitives.ts";
import type { AwaitedScan } from "../domain/votes/awaited-scan.ts";
import { opinionWords } from "../domain/words/opinions.ts";
import { refusalWords } from "../domain/words/refusals.ts";
import { UploadForm, type StoreForm } from "./dossier/upload-form.tsx";
import { FileList } from "./parts/file-list.tsx";
import { FileRow } from "./parts/file-row.tsx";
import { Notice } from "./parts/notice.tsx";

type Props = {
  readonly language: Language;
  /** Where the newest scan is shown. */
  readonly href: string;
  readonly scan: PinnedScan | undefined;
  readonly upload: StoreForm;
  readonly awaited: AwaitedScan | undefined;
};

/** The scan of a written opinion: what became of it, and the form that takes one. */
export const OpinionScanPart = ({ language, href, scan, upload, awaited }: Props) => {
  const words = opinionWords[language];
  return (
    <section id="scan" aria-labelledby="scan-title">
      <h2 id="scan-title">{words.scanTitle}</h2>
      <Awaited language={language} awaited={awaited} />
      {scan && (
        <FileList>
          <FileRow
            language={language}
            name={scan.name}
            href={href}
            bytes={scan.size}
            pages={scan.pages ?? undefined}
          />
        </FileList>
      )}
      <p class="hint">{words.scanHint}</p>
      {awaited?.outcome === "checking" ? null : (
        <UploadForm
          language={language}
          name="scan"
          label={words.scanFile}
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          form={upload}
          act={scan ? words.replace : words.send}
        />
      )}
    </section>
  );
};

const Awaited = ({ language, awaited }: Pick<Props, "language" | "awaited">) => {
  const words = opinionWords[language];
  switch (awaited?.outcome) {
    case undefined:
      return null;
    case "checking":
      return (
        <Notice kind="info" title={words.checking}>
          <p>{words.checkingNext}</p>
        </Notice>
      );
    case "slow":
      return (
        <Notice kind="warning" title={words.slow}>
          <p>{words.slowNext}</p>
        </Notice>
      );
    case "received": {
      const { scan } = awaited;
      if (scan.state === "accepted") return <Notice kind="done" title={words.received} />;
      const { why, next } = refusalWords(scan.reason, language);
      return (
        <Notice kind="problem" title={words.refused(scan.name)}>
          <p>
            {why} {next}
          </p>
        </Notice>
      );
    }
  }
};
