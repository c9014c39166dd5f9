import type { PastAward } from "../../schemas/registry.ts";
import { Choice, type Candidate, type SessionHead } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { BallotPaper } from "../domain/votes/ballot-paper.ts";
import { awardTitle, historySentence } from "../domain/votes/history-sentence.ts";
import type { AnswerError, TypedAnswers } from "../domain/votes/read-answers.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { voteWords } from "../domain/words/votes.ts";
import { Button } from "./parts/button.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import type { FieldError } from "./parts/field.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";
import { TextArea } from "./parts/text-area.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly paper: BallotPaper;
  readonly histories: ReadonlyMap<string, readonly PastAward[]>;
  readonly typed?: TypedAnswers;
  readonly errors?: readonly AnswerError[];
  /** Something came that the form does not offer. */
  readonly notOffered?: boolean;
  /** Whether the voter may name a deputy. */
  readonly mayName?: boolean | undefined;
  /** The member for whom a deputy votes. */
  readonly standsInFor?: string | undefined;
};

/** The ballot: one question for each nominee, the voter's own ones told apart. */
export const BallotPage = (props: Props) => {
  const { frame, session, paper, errors = [], notOffered = false } = props;
  const { mayName = false, standsInFor } = props;
  const words = ballotWords[frame.language];
  const problems = errors.map((error) => fieldError(props, error));
  return (
    <Layout frame={frame} title={words.title}>
      <ErrorSummary language={frame.language} errors={problems} />
      {notOffered && (
        <Notice kind="problem" title={words.notOffered}>
          <p>{words.notOfferedNext}</p>
        </Notice>
      )}
      <PageHead
        title={session.title}
        over={session.round > 1 ? words.round(session.round) : session.bodyName}
        lead={words.lead(dateAndTime(session.closesAt, frame.language))}
      />
      {standsInFor !== undefined && (
        <p>
          <strong>{words.standsInFor(standsInFor)}</strong>
        </p>
      )}
      <p>{words.secret}</p>
      {session.note !== "" && (
        <Notice kind="info" title={words.note}>
          <p class="detail">{session.note}</p>
        </Notice>
      )}
      {paper.places !== undefined && (
        <p>
          <strong>{words.places(paper.places)}</strong>
        </p>
      )}
      <form class="ballot" method="post" action={pathOf(frame)}>
        <HiddenNonce frame={frame} />
        {paper.candidates.map((candidate, at) => (
          <Nominee {...props} candidate={candidate} number={at + 1} problems={problems} />
        ))}
        <div class="acts">
          <Button name="step" value="review">
            {words.review}
          </Button>
        </div>
      </form>
      {mayName && (
        <p>
          <a href={`${pathOf(frame)}/deputy`}>{words.nameDeputy}</a>
        </p>
      )}
    </Layout>
  );
};

type NomineeProps = Props & {
  readonly candidate: Candidate;
  readonly number: number;
  readonly problems: readonly FieldError[];
};

const Nominee = ({ frame, paper, histories, typed, candidate, number, problems }: NomineeProps) => {
  const { language } = frame;
  const words = ballotWords[language];
  const { nominationId: id, name, appraisedScore } = candidate;
  const answer = typed?.[id];
  const hintOf = (choice: string) => (choice === "return" ? words.choiceHints.return : undefined);
  return (
    <section aria-labelledby={`name-${id}`}>
      <h2 id={`name-${id}`}>{`${number}. ${name}`}</h2>
      <p class="facts">
        {[awardTitle(candidate.award, language), candidate.organisationName, candidate.province]
          .filter((fact) => fact !== name)
          .join(" · ")}
      </p>
      {appraisedScore !== undefined && <p>{words.score(appraisedScore)}</p>}
      <p>{historySentence(histories.get(id) ?? [], language)}</p>
      <p>
        <a href={`${pathOf(frame)}/nominations/${id}`} target="_blank" rel="noopener noreferrer">
          {words.dossier}
          <span class="hidden"> – {name}</span>
        </a>
      </p>
      {paper.recused.has(id) ? (
        <p>
          <strong>{words.recused}</strong>
        </p>
      ) : (
        <RadioGroup
          language={language}
          name={`choice-${id}`}
          label={words.opinion(name)}
          errors={problems}
          value={answer?.choice}
          options={Choice.options.map((choice) => ({
            value: choice,
            label: voteWords[language].choices[choice],
            hint: hintOf(choice),
            ...(choice === "return" && {
              more: (
                <TextArea
                  language={language}
                  name={`reason-${id}`}
                  label={words.reason}
                  hint={words.reasonHint}
                  errors={problems}
                  value={answer?.reason}
                  rows={3}
                  maxlength={500}
                />
              ),
            }),
          }))}
        />
      )}
    </section>
  );
};

const fieldError = (
  { frame, paper }: Props,
  { nominationId, part, problem }: AnswerError,
): FieldError => {
  const name = paper.candidates.find((one) => one.nominationId === nominationId)?.name ?? "";
  return {
    field: `${part}-${nominationId}`,
    message: ballotWords[frame.language].errors[problem](name),
  };
};
