import type { Frame } from "../domain/frame.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { Button } from "./parts/button.tsx";
import type { FieldError } from "./parts/field.tsx";
import { FileField } from "./parts/file-field.tsx";

type Props = {
  readonly frame: Frame;
  /** Where the answer is shown. */
  readonly action: string;
  /** Bytes of the issued file, where one is looked at. */
  readonly size?: number | undefined;
  readonly errors?: readonly FieldError[];
};

/** Takes a visitor's file and tells what it is; its page loads the script `compare`. */
export const CompareForm = ({ frame: { language }, action, size, errors = [] }: Props) => {
  const words = verifyWords[language];
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{words.compareTitle}</h2>
      <p>{words.compareLead}</p>
      <form
        method="post"
        enctype="multipart/form-data"
        action={action}
        data-compare
        data-size={size}
        data-comparing={words.comparing}
        data-failed={words.compareFailed}
      >
        <FileField
          {...{ language, errors }}
          name="file"
          label={words.compareFile}
          accept=".pdf,application/pdf"
        />
        <Button kind="secondary">{words.compareAct}</Button>
      </form>
    </section>
  );
};

/**
 * The script of its page. A browser that chose a file and was told of somebody else's address does
 * not say where it comes from: there the form itself sends the file.
 */
export const scriptFor = (outcome: string | undefined): { readonly script?: "compare" } =>
  outcome === "linked" ? {} : { script: "compare" };
