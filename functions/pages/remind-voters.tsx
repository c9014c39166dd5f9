import type { Session } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { Notice } from "./parts/notice.tsx";
import { SessionActPage } from "./session-act.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly missing: number;
  readonly members: number;
  readonly changed?: boolean;
};

/** Reminds whoever has not voted, without saying who that is. */
export const RemindVotersPage = ({ frame, session, missing, members, changed = false }: Props) => {
  const words = sessionActWords[frame.language];
  const { remind } = words;
  const times = session.reminders?.length ?? 0;
  const back = `/sessions/${session.id}`;
  return (
    <SessionActPage
      frame={frame}
      session={session}
      title={remind.title}
      lead={remind.lead(missing, members)}
    >
      {changed && (
        <Notice kind="warning" title={words.changed.title}>
          <p>{words.changed.next}</p>
        </Notice>
      )}
      <p>{words.lead}</p>
      {times > 0 && <p>{remind.earlier(times)}</p>}
      {missing === 0 ? (
        <ButtonLink href={back} kind="secondary">
          {words.back}
        </ButtonLink>
      ) : (
        <ConfirmStep
          frame={frame}
          action={pathOf(frame)}
          act={remind.act}
          values={{ number: String(times + 1) }}
          back={{ href: back, label: words.back }}
        >
          <p>{remind.then}</p>
        </ConfirmStep>
      )}
    </SessionActPage>
  );
};
