import type { Mail } from "../../../schemas/mail.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import type { Person } from "../../../schemas/registry.ts";
import type { Session } from "../../../schemas/session.ts";
import { dateAndTime, dayOf, shortDate } from "../dates.ts";
import { lastTie } from "../votes/last-tie.ts";
import { sessionMailWords } from "../words/session-mails.ts";
import type { Block } from "./letter.ts";
import { sessionFacts, sessionLetter } from "./session-letter.ts";

const words = sessionMailWords.vi.chair;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** The id of the mail that asks a chair for the so manieth time, known before its link exists. */
export const chairMailId = (sessionId: string, asked: number, personId: string): string =>
  `chair-asked-${sessionId}-${asked}-${personId}`.slice(0, 120);

/** Asks the chair of a session to settle the tie that its last round left. */
export const chairAsked = (
  session: Session,
  chair: Person,
  { asked, due }: { readonly asked: number; readonly due: Instant },
  link: string,
): Mail => {
  const tie = lastTie(session);
  const until = shortDate(dayOf(due));
  return sessionLetter(
    "chair-asked",
    chairMailId(session.id, asked, chair.id),
    { personId: chair.id, name: chair.name, email: chair.email },
    asked === 1 ? words.subject(until, session.title) : words.again(until, session.title),
    [
      paragraph(words.tell(tie?.places ?? 0)),
      {
        kind: "list",
        items: tie?.tied.map(({ name, agree, basis }) => words.line(name, agree, basis)) ?? [],
      },
      paragraph(words.why),
      sessionFacts(session, [{ label: words.deadline, value: dateAndTime(due, "vi") }]),
      { kind: "button", label: words.button, url: link },
      paragraph(words.link),
      paragraph(words.silence),
    ],
  );
};
