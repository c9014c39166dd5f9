import type { AmendError } from "../domain/decision/read-amend-form.ts";
import { amendWords } from "../domain/words/amend.ts";
import { AmendRows } from "./amend-rows.tsx";
import { AmendScope } from "./amend-scope.tsx";
import type { AmendView } from "./amend-view.ts";
import { Button } from "./parts/button.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { TextArea } from "./parts/text-area.tsx";
import { TextField } from "./parts/text-field.tsx";

/** What is to be corrected, changed or revoked, why, on what ground and on whose request. */
export const AmendDecisionPage = (view: AmendView & { readonly errors: readonly AmendError[] }) => {
  const { frame, act, decisionId, number, subject, typed, formId, provision } = view;
  const { language } = frame;
  const words = amendWords[language];
  const errors = view.errors.map(({ field, error }) => ({ field, message: words.errors[error] }));
  const title = words.titles[act](number);
  const common = { language, errors };
  return (
    <Layout frame={frame} title={title}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead title={title} over={subject} lead={words.leads[act]} />
      <form method="post" action={`/decisions/${decisionId}/amend/${act}`}>
        <HiddenNonce frame={frame} />
        <input type="hidden" name="decision" value={formId} />
        {act === "revoke" ? (
          <AmendScope {...view} errors={errors} />
        ) : (
          <AmendRows {...view} errors={errors} />
        )}
        <TextArea
          {...common}
          name="reason"
          label={words.reason}
          hint={words.reasonHint[act]}
          value={typed.reason}
          rows={3}
          maxlength={1000}
        />
        <TextField
          {...common}
          name="basis"
          label={words.basis}
          hint={words.basisHint(provision)}
          value={typed.basis}
          maxlength={300}
        />
        <TextField
          {...common}
          name="askedBy"
          label={words.askedBy}
          hint={words.askedByHint}
          value={typed.askedBy}
          maxlength={300}
        />
        <div class="acts">
          <Button name="action" value="preview">
            {words.preview}
          </Button>
          <a href={`/decisions/${decisionId}`}>{words.back}</a>
        </div>
      </form>
    </Layout>
  );
};
