import type { Mandate } from "../../schemas/ballot-box.ts";
import type { Session, Voter } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import type { DeputyForm } from "../domain/votes/read-deputy-form.ts";
import { candidatesOf } from "../domain/votes/rounds.ts";
import { deputyWords } from "../domain/words/deputies.ts";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly member: Voter;
  /** As it would stand. */
  readonly mandate: Mandate;
  readonly form: DeputyForm;
};

/** Who would vote instead, on whom not, and what follows: before the act. */
export const DeputyReviewPage = ({ frame, session, member, mandate, form }: Props) => {
  const words = deputyWords[frame.language];
  const without = [...member.recusedFrom, ...mandate.recusedFrom];
  const recused = candidatesOf(session, mandate.round)
    .filter(({ nominationId }) => without.includes(nominationId))
    .map(({ name }) => name);
  return (
    <Layout frame={frame} title={words.reviewTitle}>
      <PageHead title={words.reviewTitle} over={session.title} lead={words.replaces} />
      <SummaryList
        rows={[
          { label: words.deputy, value: form.name },
          { label: words.position, value: form.position },
          { label: words.email, value: form.email },
          {
            label: words.recused,
            value: recused.length === 0 ? words.recusedNone : recused.join("; "),
          },
        ]}
      />
      <p>{words.recusedWhy}</p>
      <p>{words.both}</p>
      <p>
        {words.secondRound} {words.until}
      </p>
      <form method="post" action={pathOf(frame)}>
        <HiddenNonce frame={frame} />
        {Object.entries(form).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="acts">
          <Button name="step" value="name">
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
