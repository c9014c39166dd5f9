import type { Mandate } from "../../schemas/ballot-box.ts";
import type { SessionHead } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { deputyWords } from "../domain/words/deputies.ts";
import { Button } from "./parts/button.tsx";
import { HiddenNonce } from "./parts/hidden-nonce.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { SummaryList } from "./parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly mandate: Mandate;
};

/** Who votes for a member, and the way to take that back. */
export const NamedDeputyPage = ({ frame, session, mandate }: Props) => {
  const words = deputyWords[frame.language];
  return (
    <Layout frame={frame} title={words.namedTitle}>
      <PageHead title={session.title} over={session.bodyName} />
      <Notice kind="done" title={words.namedTitle}>
        <p>{words.namedLead}</p>
      </Notice>
      <SummaryList
        rows={[
          { label: words.deputy, value: mandate.name },
          { label: words.position, value: mandate.position },
          { label: words.email, value: mandate.email },
        ]}
      />
      <p>{words.secondRound}</p>
      <p>{words.takeBackLead}</p>
      <form method="post" action={pathOf(frame)}>
        <HiddenNonce frame={frame} />
        <input type="hidden" name="mandate" value={mandate.id} />
        <div class="acts">
          <Button kind="secondary" name="step" value="take-back">
            {words.takeBack}
          </Button>
        </div>
      </form>
    </Layout>
  );
};
