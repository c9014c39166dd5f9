import type { Frame } from "../domain/frame.ts";
import { verifyWords } from "../domain/words/verify.ts";
import { CompareForm, scriptFor } from "./compare-form.tsx";
import { Button } from "./parts/button.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import type { FieldError } from "./parts/field.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly typed: { readonly number: string; readonly year: string };
  readonly errors: readonly FieldError[];
  /** A file was compared and is no decision's; or none was, and yet the address speaks of one. */
  readonly compared: "unknown" | "linked" | undefined;
};

/** Asks for number and year of a decision, and keeps what was typed when it could not be read. */
export const VerifyFormPage = ({ frame, typed, errors, compared }: Props) => {
  const { language } = frame;
  const words = verifyWords[language];
  return (
    <Layout frame={frame} title={words.formTitle} {...scriptFor(compared)}>
      <ErrorSummary language={language} errors={errors} />
      {compared && (
        <Notice
          kind={compared === "linked" ? "warning" : "problem"}
          title={words.compared[compared].title}
        >
          <p>{words.compared[compared].next}</p>
        </Notice>
      )}
      <PageHead title={words.formTitle} lead={words.formLead} />
      <form method="get" action="/verify">
        <TextField
          {...{ language, errors }}
          name="number"
          label={words.number}
          hint={words.numberHint}
          value={typed.number}
          width="medium"
        />
        <TextField
          {...{ language, errors }}
          name="year"
          label={words.year}
          hint={words.yearHint}
          value={typed.year}
          width="short"
          inputmode="numeric"
          maxlength={4}
        />
        <Button>{words.act}</Button>
      </form>
      <CompareForm frame={frame} action="/verify" />
    </Layout>
  );
};
