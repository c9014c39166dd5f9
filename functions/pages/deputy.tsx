import type { AbsenceRule } from "../../schemas/catalogue/absence-rules.ts";
import type { SessionHead } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { DeputyForm, DeputyFormError } from "../domain/votes/read-deputy-form.ts";
import { deputyWords } from "../domain/words/deputies.ts";
import { Button } from "./parts/button.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly rule: Pick<AbsenceRule, "deputyIs">;
  readonly typed?: DeputyForm;
  readonly errors?: readonly DeputyFormError[];
  /** Something came that the form does not offer. */
  readonly notOffered?: boolean;
};

/** Where a member who cannot take part says who votes instead. */
export const DeputyPage = ({ frame, session, rule, typed, errors = [], notOffered }: Props) => {
  const { language } = frame;
  const words = deputyWords[language];
  const wrong = errors.map(({ field, problem }) => ({ field, message: words.errors[problem] }));
  const field = { language, errors: wrong };
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={language} errors={wrong} />
      {notOffered === true && (
        <Notice kind="problem" title={words.notOffered}>
          <p>{words.notOfferedNext}</p>
        </Notice>
      )}
      <PageHead
        title={words.title}
        over={session.title}
        lead={words.lead(rule.deputyIs[language])}
      />
      <p>{words.replaces}</p>
      <form method="post" action={pathOf(frame)}>
        <HiddenNonce frame={frame} />
        <TextField {...field} name="name" label={words.name} value={typed?.name} maxlength={120} />
        <TextField
          {...field}
          name="position"
          label={words.position}
          hint={words.positionHint}
          value={typed?.position}
          maxlength={200}
        />
        <TextField
          {...field}
          name="email"
          type="email"
          inputmode="email"
          label={words.email}
          hint={words.emailHint}
          value={typed?.email}
          maxlength={200}
        />
        <div class="acts">
          <Button name="step" value="review">
            {words.review}
          </Button>
          <a href={pathOf(frame).replace(/\/deputy$/, "")}>{words.back}</a>
        </div>
      </form>
    </Layout>
  );
};
