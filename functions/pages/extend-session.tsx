import type { Instant } from "../../schemas/primitives.ts";
import type { Session } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { pathOf } from "../domain/path-of.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { ConfirmStep } from "./parts/confirm-step.tsx";
import { Notice } from "./parts/notice.tsx";
import { TextField } from "./parts/text-field.tsx";
import { SessionActPage } from "./session-act.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Session;
  readonly typed: { readonly date: string; readonly time: string };
  /** The closing that the form is about. */
  readonly from: Instant;
  readonly problem?: "date-unreadable" | "not-later" | "too-late";
  readonly changed?: boolean;
};

/** Moves the closing of a session. */
export const ExtendSessionPage = (props: Props) => {
  const { frame, session, typed, from, problem, changed = false } = props;
  const { language } = frame;
  const words = sessionActWords[language];
  const { extend } = words;
  const errors = problem === undefined ? [] : [{ field: "date", message: extend.errors[problem] }];
  const fields = { language, errors };
  return (
    <SessionActPage
      frame={frame}
      session={session}
      title={extend.title}
      lead={extend.lead(dateAndTime(from, language))}
      errors={errors}
    >
      {changed && (
        <Notice kind="warning" title={words.changed.title}>
          <p>{words.changed.next}</p>
        </Notice>
      )}
      <ConfirmStep
        frame={frame}
        action={pathOf(frame)}
        act={extend.act}
        values={{ from }}
        back={{ href: `/sessions/${session.id}`, label: words.back }}
      >
        <TextField
          {...fields}
          name="date"
          type="date"
          label={extend.date}
          value={typed.date}
          width="medium"
        />
        <TextField
          {...fields}
          name="time"
          label={extend.time}
          hint={extend.timeHint}
          value={typed.time}
          width="short"
          maxlength={5}
        />
        <p>{extend.then}</p>
      </ConfirmStep>
    </SessionActPage>
  );
};
