import type { Mail } from "../../../schemas/mail.ts";
import type { Session, Voter } from "../../../schemas/session.ts";
import { dateAndTime, dayOf, shortDate } from "../dates.ts";
import { candidatesOf } from "../votes/rounds.ts";
import { voteMailWords } from "../words/vote-mails.ts";
import type { Block } from "./letter.ts";
import { sessionFacts, sessionLetter } from "./session-letter.ts";

/** Mails go out in Vietnamese: most readers have chosen no language. */
const words = voteMailWords.vi;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** The id of the mail that asks for a ballot, known before its link exists. */
export const ballotMailId = (sessionId: string, round: number, personId: string): string =>
  `ballot-asked-${sessionId}-${round}-${personId}`.slice(0, 120);

/** Asks a member for a ballot of the round that is open, or says who goes on voting instead. */
export const ballotAsked = (
  session: Session,
  voter: Voter,
  link: string,
  deputy?: { readonly name: string },
): Mail => {
  const candidates = candidatesOf(session, session.round);
  const recused = candidates.filter(({ nominationId }) => voter.recusedFrom.includes(nominationId));
  return sessionLetter(
    "ballot-asked",
    ballotMailId(session.id, session.round, voter.personId),
    voter,
    words.asked.subject(shortDate(dayOf(session.closesAt)), session.title, session.round),
    [
      paragraph(words.asked.ask(session.bodyName)),
      ...(session.round > 1 ? [paragraph(words.asked.again)] : []),
      ...(deputy ? [paragraph(words.asked.deputy(deputy.name))] : []),
      sessionFacts(session, [
        { label: words.nominees, value: String(candidates.length) },
        ...(session.calledAt !== undefined && session.round === 1
          ? [{ label: words.asked.from, value: dateAndTime(session.opensAt, "vi") }]
          : []),
        { label: words.deadline, value: dateAndTime(session.closesAt, "vi") },
        ...(session.note === "" ? [] : [{ label: words.asked.note, value: session.note }]),
      ]),
      ...(recused.length === 0
        ? []
        : [paragraph(words.asked.recused(recused.map(({ name }) => name).join("; ")))]),
      { kind: "button", label: words.asked.button, url: link },
      paragraph(words.asked.secret),
      paragraph(words.asked.silence),
    ],
  );
};

/** Confirms a ballot with its receipt, without a word about the choices. */
export const ballotReceived = (
  session: Session,
  voter: Voter,
  receipt: string,
  publicUrl: string,
): Mail =>
  sessionLetter(
    "ballot-receipt",
    `ballot-receipt-${session.id}-${session.round}-${voter.personId}`.slice(0, 120),
    voter,
    words.cast.subject(session.title),
    [
      paragraph(words.cast.tell),
      sessionFacts(session, [{ label: words.receipt, value: receipt }]),
      paragraph(words.cast.use),
      {
        kind: "button",
        label: words.cast.button,
        url: `${publicUrl}/receipts?session=${session.id}`,
      },
    ],
  );
