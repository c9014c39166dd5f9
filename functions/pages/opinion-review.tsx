import type { PinnedScan } from "../../schemas/opinion.ts";
import type { Answer, SessionHead, Voter } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { BallotPaper } from "../domain/votes/ballot-paper.ts";
import { opinionWords } from "../domain/words/opinions.ts";
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
  readonly member: Voter;
  readonly paper: BallotPaper;
  readonly answers: readonly Answer[];
  readonly scan: PinnedScan;
};

/** The opinion as it will be cast, beside its scan. */
export const OpinionReviewPage = ({ frame, session, member, paper, answers, scan }: Props) => {
  const words = opinionWords[frame.language];
  const { choices } = voteWords[frame.language];
  const saidOf = (id: string) => {
    const answer = answers.find(({ nominationId }) => nominationId === id);
    if (!answer) return words.recused;
    return answer.choice === "return"
      ? `${choices.return}: ${answer.reason}`
      : choices[answer.choice];
  };
  return (
    <Layout frame={frame} title={words.reviewTitle}>
      <PageHead title={words.reviewTitle} over={session.title} lead={words.reviewLead} />
      <SummaryList
        rows={[
          { label: words.member, value: member.name },
          {
            label: words.scan,
            value: (
              <a href={`${pathOf(frame)}/scan`} target="_blank" rel="noopener noreferrer">
                {scan.name}
              </a>
            ),
          },
          ...paper.candidates.map(({ nominationId, name }) => ({
            label: name,
            value: saidOf(nominationId),
          })),
        ]}
      />
      <p>{words.consequence(member.name)}</p>
      <p>{words.secrecy}</p>
      <form method="post" action={pathOf(frame)}>
        <HiddenNonce frame={frame} />
        <input type="hidden" name="scan" value={scan.id} />
        <HiddenAnswers answers={answers} />
        <div class="acts">
          <Button kind="agree" name="step" value="cast">
            {words.confirm}
          </Button>
          <Button kind="secondary" name="step" value="edit">
            {words.edit}
          </Button>
        </div>
      </form>
    </Layout>
  );
};
