import type { SessionHead, Voter } from "../../schemas/session.ts";
import type { OpinionStands } from "../domain/votes/opinion-stands.ts";
import type { Frame } from "../domain/frame.ts";
import { opinionWords } from "../domain/words/opinions.ts";
import { Layout } from "./parts/layout.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  readonly member: Voter;
  readonly standing: OpinionStands;
};

/** Why a member's written opinion is not entered now, and what stands instead. */
export const OpinionStatePage = ({ frame, session, member, standing }: Props) => {
  const words = opinionWords[frame.language];
  const { title, next } = saidOf(words, member.name, standing);
  const list = `/sessions/${session.id}/opinions`;
  return (
    <Layout frame={frame} title={title}>
      <PageHead title={words.of(member.name)} over={session.title} />
      <Notice kind={standing.stands === "written" ? "done" : "warning"} title={title}>
        <p>{next}</p>
      </Notice>
      {standing.stands === "written" && (
        <p>
          <a href={`${list}/${member.personId}/scan`}>{words.seeScan}</a>
        </p>
      )}
      <p>
        <a href={list}>{words.back}</a>
      </p>
    </Layout>
  );
};

const saidOf = (
  { stands }: (typeof opinionWords)["vi"],
  name: string,
  standing: OpinionStands,
): { readonly title: string; readonly next: string } => {
  switch (standing.stands) {
    case "voted":
      return { title: stands.voted(name), next: stands.votedNext };
    case "no-ballot":
      return { title: stands.noBallot(name), next: stands.noBallotNext };
    case "written":
      return { title: stands.written(name), next: stands.writtenNext };
    case "deputed":
      return { title: stands.deputed(name), next: stands.deputedNext(standing.mandate.name) };
    case "closed":
      return { title: stands.closed, next: stands.closedNext };
  }
};
