import type { PinnedScan } from "../../schemas/opinion.ts";
import { Choice } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { BallotPaper } from "../domain/votes/ballot-paper.ts";
import type { TypedAnswers } from "../domain/votes/read-answers.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { opinionWords } from "../domain/words/opinions.ts";
import { voteWords } from "../domain/words/votes.ts";
import { Button } from "./parts/button.tsx";
import type { FieldError } from "./parts/field.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { RadioGroup } from "./parts/radio-group.tsx";
import { TextArea } from "./parts/text-area.tsx";

type Props = {
  readonly frame: Frame;
  readonly paper: BallotPaper;
  readonly scan: PinnedScan;
  readonly typed: TypedAnswers | undefined;
  readonly problems: readonly FieldError[];
};

/** One question for each nominee, as the paper answers it; those of the member's own told apart. */
export const OpinionAnswers = ({ frame, paper, scan, typed, problems }: Props) => {
  const { language } = frame;
  const words = opinionWords[language];
  const ballot = ballotWords[language];
  return (
    <form class="ballot" method="post" action={pathOf(frame)}>
      <HiddenNonce frame={frame} />
      <input type="hidden" name="scan" value={scan.id} />
      <p>{words.answersLead}</p>
      {paper.places !== undefined && (
        <p>
          <strong>{ballot.places(paper.places)}</strong>
        </p>
      )}
      {paper.candidates.map(({ nominationId: id, name }, at) => (
        <section aria-labelledby={`name-${id}`}>
          <h3 id={`name-${id}`}>{`${at + 1}. ${name}`}</h3>
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
              value={typed?.[id]?.choice}
              options={Choice.options.map((choice) => ({
                value: choice,
                label: voteWords[language].choices[choice],
                ...(choice === "return" && {
                  more: (
                    <TextArea
                      language={language}
                      name={`reason-${id}`}
                      label={ballot.reason}
                      errors={problems}
                      value={typed?.[id]?.reason}
                      rows={3}
                      maxlength={500}
                    />
                  ),
                }),
              }))}
            />
          )}
        </section>
      ))}
      <div class="acts">
        <Button name="step" value="review">
          {words.review}
        </Button>
      </div>
    </form>
  );
};
