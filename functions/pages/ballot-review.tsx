import type { Answer, SessionHead } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { BallotPaper } from "../domain/votes/ballot-paper.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { voteWords } from "../domain/words/votes.ts";
import { HiddenAnswers } from "./hidden-answers.tsx";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly paper: BallotPaper;
  readonly answers: readonly Answer[];
};

/** The ballot as it will be cast, with the way back to change it. */
export const BallotReviewPage = ({ frame, session, paper, answers }: Props) => {
  const { language } = frame;
  const words = ballotWords[language];
  const answerTo = (id: string) => answers.find(({ nominationId }) => nominationId === id);
  return (
    <Layout frame={frame} title={words.reviewTitle}>
      <PageHead title={words.reviewTitle} over={session.title} lead={words.reviewLead} />
      <SummaryList
        rows={paper.candidates.map(({ nominationId, name }) => {
          const answer = answerTo(nominationId);
          if (!answer) return { label: name, value: words.recused };
          const choice = voteWords[language].choices[answer.choice];
          return {
            label: name,
            value: answer.choice === "return" ? `${choice}: ${answer.reason}` : choice,
          };
        })}
      />
      <form method="post" action={pathOf(frame)}>
        <HiddenNonce frame={frame} />
        <HiddenAnswers answers={answers} />
        <div class="acts">
          <Button kind="agree" name="step" value="cast">
            {words.cast}
          </Button>
          <Button kind="secondary" name="step" value="edit">
            {words.edit}
          </Button>
        </div>
      </form>
    </Layout>
  );
};
