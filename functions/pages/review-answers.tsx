import type { Child } from "hono/jsx";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { nextStage } from "../domain/reviews/next-stage.ts";
import { partTitle } from "../domain/reviews/part-title.ts";
import {
  longestReason,
  partsOf,
  takesScore,
  type Review,
  type TypedReview,
} from "../domain/reviews/read-review.ts";
import { isFrozen } from "../domain/freezes/freeze-of.ts";
import type { ReviewMatter } from "../domain/reviews/review-matter.ts";
import { freezeWords } from "../domain/words/freezes.ts";
import { reviewWords } from "../domain/words/reviews.ts";
import { Button, type ButtonKind } from "./parts/button.tsx";
import { CheckboxField } from "./parts/checkbox-field.tsx";
import type { FieldError } from "./parts/field.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { TextArea } from "./parts/text-area.tsx";
import { TextField } from "./parts/text-field.tsx";

type Props = {
  readonly frame: Frame;
  readonly matter: ReviewMatter;
  readonly typed: TypedReview;
  readonly errors: readonly FieldError[];
};

/** The three answers: each a form of its own, whose consequence is said before its button. */
export const ReviewAnswers = (props: Props) => {
  const { language } = props.frame;
  const words = reviewWords[language];
  const { nomination, stage, ownerName } = props.matter;
  const next = nextStage(nomination, stage.stage, language);
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{words.answer}</h2>
      <p>{words.answerLead}</p>
      {isFrozen(nomination) ? (
        <NoApproval {...props} />
      ) : (
        <AnswerForm
          {...props}
          answer="approve"
          words={words.approve}
          then={words.approve.then(next)}
        >
          {takesScore(stage.stage) && (
            <TextField
              language={language}
              name="score"
              label={words.approve.score}
              hint={words.approve.scoreHint}
              value={props.typed["score"]}
              errors={props.errors}
              inputmode="numeric"
              maxlength={3}
              width="short"
            />
          )}
        </AnswerForm>
      )}
      <AnswerForm
        {...props}
        answer="return"
        words={words.giveBack}
        then={words.giveBack.then(ownerName)}
      >
        <ReturnParts {...props} />
      </AnswerForm>
      <AnswerForm
        {...props}
        answer="reject"
        words={words.reject}
        then={words.reject.then(ownerName)}
      >
        <TextArea
          language={language}
          name="reason"
          label={words.reject.reason}
          hint={words.reject.reasonHint}
          value={props.typed["reason"]}
          errors={props.errors}
          rows={4}
          maxlength={longestReason}
        />
      </AnswerForm>
    </section>
  );
};

/** Instead of the button that approves: why there is none, and the score that was typed. */
const NoApproval = ({ frame: { language }, typed }: Props) => {
  const { title } = reviewWords[language].approve;
  const { noAct, score } = freezeWords[language].review;
  return (
    <details class="answer" open>
      <summary>
        <h3>{title}</h3>
      </summary>
      <p>{noAct}</p>
      {(typed["score"] ?? "") !== "" && <p>{score(typed["score"] ?? "")}</p>}
    </details>
  );
};

const kinds: Readonly<Record<Review["answer"], ButtonKind>> = {
  approve: "agree",
  return: "secondary",
  reject: "danger",
};

type FormProps = Pick<Props, "frame" | "typed"> & {
  readonly answer: Review["answer"];
  readonly words: { readonly title: string; readonly act: string };
  readonly then: string;
  readonly children?: Child;
};

const AnswerForm = ({ frame, typed, answer, words, then, children }: FormProps) => (
  <details class={`answer is-${answer}`} open={answer === "approve" || typed["answer"] === answer}>
    <summary>
      <h3>{words.title}</h3>
    </summary>
    <form method="post" action={pathOf(frame)}>
      <HiddenNonce frame={frame} />
      <p>{then}</p>
      {children}
      <div class="acts">
        <Button kind={kinds[answer]} name="answer" value={answer}>
          {words.act}
        </Button>
      </div>
    </form>
  </details>
);

const ReturnParts = ({ frame: { language }, matter, typed, errors }: Props) => {
  const words = reviewWords[language].giveBack;
  return (
    <>
      {partsOf(matter.nomination.award).map((part) => {
        const title = partTitle(part, language);
        return (
          <div class="part">
            <CheckboxField
              language={language}
              name={`fix-${part}`}
              label={words.part(title)}
              checked={typed[`fix-${part}`] === "yes"}
              errors={errors}
            />
            <TextArea
              language={language}
              name={`why-${part}`}
              label={words.why(title)}
              hint={part === "tax-confirmation" ? words.whyHint : undefined}
              value={typed[`why-${part}`]}
              errors={errors}
              rows={2}
              maxlength={longestReason}
            />
          </div>
        );
      })}
    </>
  );
};
