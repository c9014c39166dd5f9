import { sessionRules } from "../../schemas/catalogue/session-rules.ts";
import type { Session } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { Notice } from "./parts/notice.tsx";
import { TextArea } from "./parts/text-area.tsx";
import { SessionActPage } from "./session-act.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly typed?: string;
  readonly problem?: "missing" | "long";
  /** Why nothing was done, though the reason is good. */
  readonly stands?: "changed" | "notBegun";
};

/** Ends a session without a count, with a reason. */
export const CancelSessionPage = ({ frame, session, typed = "", problem, stands }: Props) => {
  const words = sessionActWords[frame.language];
  const { cancel } = words;
  const errors =
    problem === undefined ? [] : [{ field: "reason", message: cancel.errors[problem] }];
  const notice = {
    changed: words.changed,
    notBegun: { title: cancel.notBegun, next: cancel.notBegunNext },
  };
  return (
    <SessionActPage
      frame={frame}
      session={session}
      title={cancel.title}
      lead={cancel.lead}
      errors={errors}
    >
      {stands !== undefined && (
        <Notice kind="warning" title={notice[stands].title}>
          <p>{notice[stands].next}</p>
        </Notice>
      )}
      <ConfirmStep
        frame={frame}
        action={pathOf(frame)}
        act={cancel.act}
        kind="danger"
        back={{ href: `/sessions/${session.id}`, label: words.back }}
      >
        <TextArea
          language={frame.language}
          name="reason"
          label={cancel.reason}
          hint={cancel.reasonHint}
          errors={errors}
          value={typed}
          rows={4}
          maxlength={sessionRules.longestWhy}
        />
      </ConfirmStep>
    </SessionActPage>
  );
};
