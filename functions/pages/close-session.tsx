import type { Session } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { SessionActPage } from "./session-act.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly missing: number;
};

/** Closes a session before its time, when no ballot that is missing can matter. */
export const CloseSessionPage = ({ frame, session, missing }: Props) => {
  const words = sessionActWords[frame.language];
  const { close } = words;
  return (
    <SessionActPage frame={frame} session={session} title={close.title} lead={close.lead(missing)}>
      <ConfirmStep
        frame={frame}
        action={pathOf(frame)}
        act={close.act}
        back={{ href: `/sessions/${session.id}`, label: words.back }}
      >
        <p>{close.then}</p>
      </ConfirmStep>
    </SessionActPage>
  );
};
