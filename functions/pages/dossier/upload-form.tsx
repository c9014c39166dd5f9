import type { Language } from "../../../schemas/primitives.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { Button } from "../parts/button.tsx";

/** A form that the browser posts straight to the store. */
export type StoreForm = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
};

type Props = {
  readonly language: Language;
  /** What the file is for, unique on the page. */
  readonly name: string;
  readonly label: string;
  /** What the browser's picker offers; every kind that a dossier takes, if left out. */
  readonly accept?: string;
  readonly form: StoreForm;
  readonly act: string;
};

const accepted =
  ".pdf,.docx,.jpg,.jpeg,.png,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,image/jpeg,image/png";

/** Sends one file to the store, with a progress bar where scripts run. */
export const UploadForm = ({ language, name, label, accept = accepted, form, act }: Props) => {
  const kit = kitWords[language];
  return (
    <form
      class="upload"
      method="post"
      action={form.url}
      enctype="multipart/form-data"
      data-upload=""
      data-uploading={kit.uploading}
      data-uploaded={kit.uploaded}
      data-failed={kit.uploadFailed}
    >
      {Object.entries(form.fields).map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      {/* The store itself puts the file's name here; the script does so where it runs. */}
      <input type="hidden" name="x-amz-meta-name" value="${filename}" />
      <label class="hidden" for={`${name}-file`}>
        {label}
      </label>
      {/* The store reads fields in order and stops at the file, so it comes last. */}
      <input type="file" id={`${name}-file`} name="file" accept={accept} required />
      <Button kind="secondary">{act}</Button>
    </form>
  );
};
