import type { Child } from "hono/jsx";
import type { Session } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { sessionActWords } from "../domain/words/session-acts.ts";
import { ButtonLink } from "./parts/button-link.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import type { FieldError } from "./parts/field.tsx";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: Pick<Session, "id" | "title">;
  readonly title: string;
  readonly lead?: string;
  readonly errors?: readonly FieldError[];
  readonly children?: Child;
};

/** The page of one act on a session: what it means first, then its form. */
export const SessionActPage = ({ frame, session, title, lead, errors, children }: Props) => (
  <Layout frame={frame} title={title}>
    <ErrorSummary language={frame.language} errors={errors} />
    <PageHead title={title} over={session.title} lead={lead} />
    {children}
  </Layout>
);

type RefusedProps = Pick<Props, "frame" | "session"> & {
  readonly title: string;
  readonly next: string;
};

/** That an act on a session changed nothing, why, and the way back. */
export const SessionActRefused = ({ frame, session, title, next }: RefusedProps) => (
  <Layout frame={frame} title={title}>
    <PageHead title={session.title} />
    <Notice kind="warning" title={title}>
      <p>{next}</p>
    </Notice>
    <ButtonLink href={`/sessions/${session.id}`} kind="secondary">
      {sessionActWords[frame.language].back}
    </ButtonLink>
  </Layout>
);
