import { FreezeKind, FreezeOutcome } from "../../schemas/freeze.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Frame } from "../domain/frame.ts";
import { freezeOf } from "../domain/freezes/freeze-of.ts";
import {
  longestNote,
  longestPaper,
  type FreezeActName,
  type FreezeError,
  type TypedFreeze,
} from "../domain/freezes/read-freeze.ts";
import { pathOf } from "../domain/path-of.ts";
import { freezeWords } from "../domain/words/freezes.ts";
import { FreezeFacts } from "./freeze-facts.tsx";
import { ButtonLink } from "./parts/button-link.tsx";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import type { FieldError } from "./parts/field.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";
import { TextArea } from "./parts/text-area.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  /** Who marked it, where it is frozen. */
  readonly markedBy: string;
  readonly typed?: TypedFreeze;
  readonly errors?: readonly FreezeError[];
  /** Nothing was done with what was typed, because it stands otherwise than when the form was shown. */
  readonly stale?: boolean;
};

/** Freezes a nomination, or lets a frozen one go on; after a stale form it says what stands now. */
export const FreezeNominationPage = (props: Props) => {
  const { frame, nomination, typed, stale = false } = props;
  const { language } = frame;
  const words = freezeWords[language];
  const here = `/nominations/${nomination.id}`;
  const over = nomination.nominee.name;
  if (nomination.state === "closed" || nomination.state === "draft") {
    const { title, next } = words.stale[nomination.state];
    return (
      <Layout frame={frame} title={title}>
        <PageHead title={title} over={over} lead={next} />
        {typed && <Typed language={language} typed={typed} />}
        <ButtonLink href={here}>{words.back}</ButtonLink>
      </Layout>
    );
  }
  const frozen = freezeOf(nomination);
  const act = frozen ? "lift" : "freeze";
  const { title, lead } = words.pages[act];
  const errors = fieldErrors(props);
  const said = words.stale[frozen ? "frozen" : "free"];
  return (
    <Layout frame={frame} title={title}>
      <ErrorSummary language={language} errors={errors} />
      {stale && (
        <Notice kind="warning" title={said.title}>
          <p>{said.next}</p>
        </Notice>
      )}
      {stale && typed && <Typed language={language} typed={typed} />}
      <PageHead title={title} over={over} lead={lead} />
      {frozen && <FreezeFacts language={language} frozen={frozen} by={props.markedBy} />}
      <Form {...props} act={act} errors={errors} />
    </Layout>
  );
};

type FormProps = Omit<Props, "errors"> & {
  readonly act: FreezeActName;
  readonly errors: readonly FieldError[];
};

const Form = ({ frame, nomination, act, errors, typed, stale }: FormProps) => {
  const { language } = frame;
  const words = freezeWords[language];
  const value = stale === true ? undefined : typed;
  return (
    <ConfirmStep
      frame={frame}
      action={pathOf(frame)}
      act={words.pages[act].act}
      values={{ act, shown: String(nomination.eventCount) }}
      back={{ href: `/nominations/${nomination.id}`, label: words.back }}
    >
      {act === "freeze" ? (
        <>
          <RadioGroup
            language={language}
            name="kind"
            label={words.kind}
            value={value?.kind}
            errors={errors}
            options={FreezeKind.options.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          />
          <TextField
            language={language}
            name="paper"
            label={words.paper}
            hint={words.paperHint}
            value={value?.paper}
            errors={errors}
            maxlength={longestPaper}
          />
        </>
      ) : (
        <RadioGroup
          language={language}
          name="outcome"
          label={words.outcome}
          value={value?.outcome}
          errors={errors}
          options={FreezeOutcome.options.map((one) => ({ value: one, label: words.outcomes[one] }))}
        />
      )}
      <TextArea
        language={language}
        name="note"
        label={words.note[act]}
        hint={words.noteHint[act]}
        value={value?.note}
        errors={errors}
        rows={4}
        maxlength={longestNote}
      />
      <p>{words.secret}</p>
      <p>{words.pages[act].then}</p>
    </ConfirmStep>
  );
};

const Typed = ({
  language,
  typed,
}: {
  readonly language: Frame["language"];
  readonly typed: TypedFreeze;
}) => {
  const words = freezeWords[language];
  return (
    <section aria-labelledby="typed">
      <h2 id="typed">{words.typed}</h2>
      {typed.paper !== "" && <p>{typed.paper}</p>}
      <p class="as-typed">{typed.note}</p>
    </section>
  );
};

const fieldErrors = ({ frame, errors = [] }: Props): FieldError[] =>
  errors.map(({ field, problem }) => ({
    field,
    message: freezeWords[frame.language].errors[field][problem] ?? "",
  }));
