import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import type { Mail } from "../../../schemas/mail.ts";
import type { Session } from "../../../schemas/session.ts";
import { after, dayOf, longDate } from "../dates.ts";
import { resultSentence } from "../votes/result-sentence.ts";
import { finalResults } from "../votes/rounds.ts";
import { voteMailWords } from "../words/vote-mails.ts";
import { voteWords } from "../words/votes.ts";
import type { Block } from "./letter.ts";
import { sessionFacts, sessionLetter, type SessionReader } from "./session-letter.ts";

/** Mails go out in Vietnamese: most readers have chosen no language. */
const words = voteMailWords.vi.announced;
const mostLines = 60;

/** Tells whoever opened a session how it came out. */
export const sessionAnnounced = (session: Session, to: SessionReader, publicUrl: string): Mail =>
  sessionLetter(
    "session-announced",
    `session-announced-${session.id}-${to.personId}`,
    to,
    words.subject(session.title),
    [
      paragraph(words.tell),
      sessionFacts(session, []),
      linesOf(session),
      { kind: "button", label: words.button, url: `${publicUrl}/sessions/${session.id}` },
      paragraph(words.next),
    ],
  );

/**
 * Tells whoever was asked for a ballot how the session came out, and how to check the own ballot. It
 * makes no new link: that would void the one which opens the result already.
 */
export const resultTold = (session: Session, to: SessionReader, publicUrl: string): Mail => {
  const linksWork = after(session.closesAt, sessionRules.linkDaysAfterClosing * 86_400);
  return sessionLetter(
    "result-told",
    `result-told-${session.id}-${to.personId}`,
    to,
    words.subject(session.title),
    [
      paragraph(words.told),
      sessionFacts(session, []),
      linesOf(session),
      paragraph(words.check),
      {
        kind: "button",
        label: words.checkButton,
        url: `${publicUrl}/receipts?session=${session.id}`,
      },
      paragraph(words.again(longDate(dayOf(linksWork), "vi"))),
    ],
  );
};

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const linesOf = (session: Session): Block => {
  const results = finalResults(session);
  const rest = results.length - mostLines;
  const lines = results
    .slice(0, mostLines)
    .map((result) =>
      words.line(
        result.name,
        voteWords.vi.outcomes[result.outcome],
        resultSentence(result, session.results.length, "vi"),
      ),
    );
  return { kind: "list", items: rest > 0 ? [...lines, words.more(rest)] : lines };
};
