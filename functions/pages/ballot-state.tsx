import type { SessionHead } from "../../schemas/session.ts";
import { dateAndTime } from "../domain/dates.ts";
import type { Frame } from "../domain/frame.ts";
import { ballotWords } from "../domain/words/ballots.ts";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly standing: "already-cast" | "closed";
};

/** What stands when a ballot cannot be cast any more: it was, or the session has closed. */
export const BallotStatePage = ({ frame, session, standing }: Props) => {
  const words = ballotWords[frame.language];
  const closesAt = dateAndTime(session.closesAt, frame.language);
  const title = standing === "closed" ? words.closedTitle : words.alreadyTitle;
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={session.title} over={session.bodyName} />
      <Notice kind={standing === "closed" ? "warning" : "done"} title={title}>
        <p>{standing === "closed" ? words.closed(closesAt) : words.already}</p>
      </Notice>
      <p>{standing === "closed" ? words.result : words.until(closesAt)}</p>
      <p>
        <a href={`/sessions/${session.id}`}>{words.seeSession}</a>
      </p>
    </Layout>
  );
};
