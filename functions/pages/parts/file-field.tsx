import { fileSize } from "../../domain/file-size.ts";
import { kitWords } from "../../domain/words/kit.ts";
import { described, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  /** What the browser's picker offers, as in HTML: `.pdf,.docx`. */
  readonly accept?: string;
  /** Bytes; said under the label. */
  readonly largest?: number;
};

/** A file to choose. Mark the form with `data-upload` for a progress bar. */
export const FileField = ({ accept, largest, ...field }: Props) => {
  const limit =
    largest === undefined
      ? []
      : [kitWords[field.language].largest(fileSize(largest, field.language))];
  const hints = [...(field.hint === undefined ? [] : [field.hint]), ...limit];
  const shown = { ...field, hint: hints.length === 0 ? undefined : hints.join(" ") };
  return (
    <Field {...shown}>
      <input type="file" id={field.name} name={field.name} accept={accept} {...described(shown)} />
    </Field>
  );
};
