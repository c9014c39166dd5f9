import type { Mail, MailKind } from "../../../schemas/mail.ts";
import type { Session } from "../../../schemas/session.ts";
import { voteMailWords } from "../words/vote-mails.ts";
import { letter, type Block } from "./letter.ts";

/** Mails go out in Vietnamese: most readers have chosen no language. */
const words = voteMailWords.vi;

/** Whoever a mail about a session goes to. */
export type SessionReader = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
};

/** A mail about a session, with its greeting. */
export const sessionLetter = (
  kind: MailKind,
  id: string,
  to: SessionReader,
  subject: string,
  blocks: readonly Block[],
): Mail => ({
  id: id.slice(0, 120),
  kind,
  to: { personId: to.personId, name: to.name, email: to.email },
  subject: subject.slice(0, 200),
  ...letter([{ kind: "paragraph", text: words.hello(to.name) }, ...blocks]),
  about: [],
});

/** Which session a mail is about, and more facts. */
export const sessionFacts = (
  session: Pick<Session, "title" | "bodyName">,
  more: readonly { label: string; value: string }[],
): Block => ({
  kind: "facts",
  rows: [
    { label: words.session, value: session.title },
    { label: words.body, value: session.bodyName },
    ...more,
  ],
});
