import type { Mail } from "../../../schemas/mail.ts";
import type { Session } from "../../../schemas/session.ts";
import type { Extension } from "../../../schemas/session-acts.ts";
import { dateAndTime, dayOf, shortDate } from "../dates.ts";
import type { BallotOf } from "../votes/ballot-readers.ts";
import { sessionMailWords } from "../words/session-mails.ts";
import { voteMailWords } from "../words/vote-mails.ts";
import type { Block } from "./letter.ts";
import { sessionFacts, sessionLetter, type SessionReader } from "./session-letter.ts";

const words = sessionMailWords.vi;
const { asked, deadline } = voteMailWords.vi;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

type Person = Pick<SessionReader, "personId">;

const said = (
  sentences: Readonly<Record<BallotOf["as"], (other: string) => string>>,
  of: BallotOf,
): Block => paragraph(sentences[of.as](of.as === "own" ? "" : of.other));

/** The id of a reminder, known before its link exists; `number` counts those of the session. */
export const reminderMailId = (
  { id }: Pick<Session, "id">,
  number: number,
  { personId }: Person,
): string => `ballot-reminder-${id}-${number}-${personId}`.slice(0, 120);

/** Reminds a member whose ballot is missing, or the deputy who casts it, with a new link. */
export const ballotReminded = (
  session: Session,
  voter: SessionReader,
  number: number,
  link: string,
  of: BallotOf,
): Mail =>
  sessionLetter(
    "ballot-reminder",
    reminderMailId(session, number, voter),
    voter,
    words.reminded.subject(shortDate(dayOf(session.closesAt)), session.title),
    [
      said(words.reminded.tell, of),
      sessionFacts(session, [{ label: deadline, value: dateAndTime(session.closesAt, "vi") }]),
      { kind: "button", label: asked.button, url: link },
      paragraph(words.reminded.link),
      paragraph(asked.secret),
      paragraph(asked.silence),
    ],
  );

/** The id of the mail that tells somebody of an extension; `number` counts those of the session. */
export const extensionMailId = (
  { id }: Pick<Session, "id">,
  number: number,
  { personId }: Person,
): string => `ballot-extended-${id}-${number}-${personId}`.slice(0, 120);

/** Tells a member or a deputy of more time: with a new link, or that the ballot which was cast stands. */
export const ballotExtended = (
  session: Session,
  voter: SessionReader,
  { number, from, to }: Pick<Extension, "from" | "to"> & { readonly number: number },
  go: { readonly ballot: string } | { readonly session: string },
  of: BallotOf,
): Mail => {
  const [before, after] = [dateAndTime(from, "vi"), dateAndTime(to, "vi")];
  return sessionLetter(
    "ballot-extended",
    extensionMailId(session, number, voter),
    voter,
    words.extended.subject(shortDate(dayOf(to)), session.title),
    [
      paragraph(words.extended.tell(before, after)),
      sessionFacts(session, [
        { label: words.extended.before, value: before },
        { label: words.extended.after, value: after },
      ]),
      ...("ballot" in go
        ? [
            said(words.extended.link, of),
            { kind: "button", label: asked.button, url: go.ballot } as const,
            paragraph(asked.secret),
            paragraph(asked.silence),
          ]
        : [
            said(words.extended.voted, of),
            // A deputy need not be anybody who can sign in.
            ...(of.as === "deputy"
              ? []
              : [{ kind: "button", label: words.extended.see, url: go.session } as const]),
          ]),
    ],
  );
};

/** Tells a member, or the desk, that a session has ended without a count. */
export const sessionCancelled = (session: Session, to: SessionReader, publicUrl: string): Mail =>
  sessionLetter(
    "session-cancelled",
    `session-cancelled-${session.id}-${to.personId}`,
    to,
    words.cancelled.subject(session.title),
    [
      paragraph(words.cancelled.tell),
      sessionFacts(session, [
        { label: words.cancelled.reason, value: session.cancelled?.reason ?? "" },
      ]),
      paragraph(words.cancelled.kept),
      paragraph(words.cancelled.next),
      { kind: "button", label: words.cancelled.see, url: `${publicUrl}/sessions/${session.id}` },
    ],
  );
