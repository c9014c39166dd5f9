import type { Mandate } from "../../../schemas/ballot-box.ts";
import type { Mail } from "../../../schemas/mail.ts";
import type { Session, Voter } from "../../../schemas/session.ts";
import { dateAndTime, dayOf, shortDate } from "../dates.ts";
import { candidatesOf } from "../votes/rounds.ts";
import { absenceMailWords } from "../words/absence-mails.ts";
import type { Block } from "./letter.ts";
import { sessionFacts, sessionLetter } from "./session-letter.ts";

const words = absenceMailWords.vi;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const idOf = (kind: string, { id, round }: Session, whom: string): string =>
  `${kind}-${id}-${round}-${whom}`.slice(0, 120);

/** The id of the mail that a written opinion was entered; the one with the receipt never waits for the other. */
export const opinionMailId = (session: Session, personId: string, receipt: boolean): string =>
  idOf(receipt ? "opinion-entered" : "opinion-told", session, personId);

/**
 * Tells an absent member that an opinion was entered, and whom to tell when that is wrong. The
 * receipt is left out when it is not known any more.
 */
export const opinionEntered = (
  session: Session,
  voter: Voter,
  receipt: string | undefined,
  publicUrl: string,
): Mail =>
  sessionLetter(
    "opinion-entered",
    opinionMailId(session, voter.personId, receipt !== undefined),
    voter,
    words.entered.subject(session.title),
    [
      paragraph(words.entered.tell),
      sessionFacts(
        session,
        receipt === undefined ? [] : [{ label: words.receipt, value: receipt }],
      ),
      paragraph(words.entered.secrecy),
      ...(receipt === undefined ? [] : [paragraph(words.entered.use)]),
      paragraph(words.entered.wrong),
      { kind: "button", label: words.see, url: `${publicUrl}/sessions/${session.id}` },
    ],
  );

/** The id of the mail that asks a deputy to vote, known before the link in it exists. */
export const deputyMailId = (mandate: Mandate): string =>
  `deputy-asked-${mandate.sessionId}-${mandate.round}-${mandate.id}`;

/** Asks a deputy for the member's ballot. `voter` is the member, recused from all that either is. */
export const deputyAsked = (
  session: Session,
  voter: Voter,
  mandate: Mandate,
  link: string,
): Mail => {
  const recused = candidatesOf(session, mandate.round).filter(({ nominationId }) =>
    voter.recusedFrom.includes(nominationId),
  );
  return sessionLetter(
    "deputy-asked",
    deputyMailId(mandate),
    { personId: mandate.deputyId, name: mandate.name, email: mandate.email },
    words.asked.subject(shortDate(dayOf(session.closesAt)), session.title),
    [
      paragraph(words.asked.ask(voter.name, session.bodyName)),
      sessionFacts(session, [
        { label: words.deadline, value: dateAndTime(session.closesAt, "vi") },
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

/** Confirms to a member who votes instead, and how to take that back. */
export const deputyNamed = (session: Session, voter: Voter, mandate: Mandate): Mail =>
  sessionLetter(
    "deputy-named",
    `deputy-named-${mandate.sessionId}-${mandate.round}-${mandate.id}`,
    voter,
    words.named.subject(session.title),
    [
      paragraph(words.named.tell(mandate.name)),
      sessionFacts(session, [
        { label: words.deputy, value: `${mandate.name}, ${mandate.position}, ${mandate.email}` },
      ]),
      paragraph(words.named.back),
      paragraph(words.named.wrong),
    ],
  );

/** Tells a deputy that the member's role went to somebody else before a ballot was cast. */
export const mandatePassed = (
  session: Session,
  next: string,
  mandate: Omit<Mandate, "sessionId" | "round">,
): Mail =>
  sessionLetter(
    "mandate-ended",
    `mandate-passed-${session.id}-${session.round}-${mandate.id}`,
    { personId: mandate.deputyId, name: mandate.name, email: mandate.email },
    words.ended.subject(session.title),
    [paragraph(words.ended.passed(next)), sessionFacts(session, [])],
  );

/** Tells a deputy that the member votes in person again. */
export const mandateEnded = (session: Session, voter: Voter, mandate: Mandate): Mail =>
  sessionLetter(
    "mandate-ended",
    `mandate-ended-${mandate.sessionId}-${mandate.round}-${mandate.id}`,
    { personId: mandate.deputyId, name: mandate.name, email: mandate.email },
    words.ended.subject(session.title),
    [paragraph(words.ended.tell(voter.name)), sessionFacts(session, [])],
  );
