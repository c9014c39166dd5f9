import { awardOf } from "../../schemas/catalogue/awards.ts";
import { slots, type Slot } from "../../schemas/catalogue/slots.ts";
import { mostEvidence } from "../../schemas/dossier.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Awaited } from "../domain/dossier/awaited-file.ts";
import { gapsOf, type Checklist, type SlotEntry } from "../domain/dossier/checklist.ts";
import type { Frame } from "../domain/frame.ts";
import { filesWords } from "../domain/words/files.ts";
import { prepareLetterWords } from "../domain/words/prepare-letter.ts";
import { AwaitedNotice } from "./dossier/awaited-notice.tsx";
import { ButtonLink } from "./parts/button-link.tsx";
import { EntryTag } from "./dossier/entry-tag.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SlotFiles } from "./dossier/slot-files.tsx";
import { UploadForm, type StoreForm } from "./dossier/upload-form.tsx";

/** The form by which one slot takes a file; a slot without one is full. */
export type SlotForm = { readonly slot: Slot; readonly form: StoreForm };

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  readonly list: Checklist;
  readonly forms: readonly SlotForm[];
  readonly awaited: Awaited | undefined;
  /** Where to look again in a moment, while a file is being checked. */
  readonly refresh?: string;
  readonly removed: boolean;
};

/** Every paper of the dossier: what is there, what is missing, what was refused and why. */
export const CollectFilesPage = (props: Props) => {
  const { frame, nomination, list, awaited, refresh, removed } = props;
  const { language } = frame;
  const words = filesWords[language];
  const missing = gapsOf(list).filter(({ kind }) => kind === "slot").length;
  return (
    <Layout
      frame={frame}
      title={words.title}
      script="upload"
      {...(refresh !== undefined && { refresh: { seconds: 2, to: refresh } })}
    >
      <AwaitedNotice language={language} awaited={awaited} />
      {removed && <Notice kind="done" title={words.removed} />}
      <PageHead
        title={words.title}
        over={`${nomination.nominee.name} · ${awardOf(nomination.award).name[language]}`}
        lead={words.lead}
      />
      <p>
        <strong>{missing === 0 ? words.complete : words.stillMissing(missing)}</strong>
      </p>
      {list.slots.map((entry) => (
        <SlotSection {...props} entry={entry} />
      ))}
      <div class="acts">
        <ButtonLink
          href={`/nominations/${nomination.id}`}
          kind={missing === 0 ? "primary" : "secondary"}
        >
          {words.done}
        </ButtonLink>
      </div>
    </Layout>
  );
};

const SlotSection = ({ entry, ...props }: Props & { readonly entry: SlotEntry }) => {
  const { frame, nomination, forms, awaited } = props;
  const { language } = frame;
  const words = filesWords[language];
  const { slot, files } = entry;
  const form = forms.find((one) => one.slot === slot)?.form;
  return (
    <section class="slot-of-dossier" id={slot} aria-labelledby={`${slot}-title`}>
      <div class="slot-head">
        <h2 id={`${slot}-title`}>{slots[slot][language]}</h2>
        <EntryTag
          language={language}
          state={entry.state}
          checking={awaited?.outcome === "checking" && awaited.slot === slot}
        />
      </div>
      <SlotFiles frame={frame} nominationId={nomination.id} entry={entry} />
      {slot === "submission-letter" && (
        <p>
          <a href={`/nominations/${nomination.id}/submission-letter`}>
            {prepareLetterWords[language].offer}
          </a>
        </p>
      )}
      {/* While a file is checked the page renews itself, and would lose what was being chosen. */}
      {awaited?.outcome === "checking" ? null : form === undefined ? (
        <p class="hint">{words.full(mostEvidence)}</p>
      ) : (
        <UploadForm
          language={language}
          name={slot}
          label={words.choose(slots[slot][language])}
          form={form}
          act={files.length === 0 ? words.send : entry.several ? words.more : words.replace}
        />
      )}
    </section>
  );
};
