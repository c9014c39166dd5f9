import type { SessionHead } from "../../schemas/session.ts";
import type { Frame } from "../domain/frame.ts";
import { opinionWords } from "../domain/words/opinions.ts";
import { Layout } from "./parts/layout.tsx";
import { LinkList } from "./parts/link-list.tsx";
import { Notice } from "./parts/notice.tsx";
import { PageHead } from "./parts/page-head.tsx";

/** A member as far as this page may tell. */
export type AbsentMember = {
  readonly personId: string;
  readonly name: string;
  /** A written opinion was entered. */
  readonly written: boolean;
  readonly deputy?: string;
};

type Props = {
  readonly frame: Frame;
  readonly session: SessionHead;
  /** It still takes ballots. */
  readonly open: boolean;
  /** The rules count written opinions. */
  readonly counted: boolean;
  readonly members: readonly AbsentMember[];
};

/** Whose written opinion is to be entered, and whose was. */
export const ListOpinionsPage = ({ frame, session, open, counted, members }: Props) => {
  const words = opinionWords[frame.language];
  const here = `/sessions/${session.id}/opinions`;
  const shown = open && counted ? members : members.filter(({ written }) => written);
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead title={words.title} over={session.title} lead={words.lead} />
      {!counted && <Notice kind="warning" title={words.notCounted} />}
      {counted && !open && <Notice kind="info" title={words.closed} />}
      {open && counted && <p class="hint">{words.chooseHint}</p>}
      <h2>{words.choose}</h2>
      <LinkList
        items={shown.map(({ personId, name, written, deputy }) => ({
          href: written ? `${here}/${personId}/scan` : `${here}/${personId}`,
          title: written ? words.scanOf(name) : name,
          hint: written ? words.entered : deputy === undefined ? undefined : words.deputed(deputy),
        }))}
      />
      <p>
        <a href={`/sessions/${session.id}`}>{words.backToSession}</a>
      </p>
    </Layout>
  );
};
