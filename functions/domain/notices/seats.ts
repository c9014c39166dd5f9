import type { Mail } from "../../../schemas/mail.ts";
import type { Session, Voter } from "../../../schemas/session.ts";
import { dateAndTime } from "../dates.ts";
import type { NotSucceeding } from "../votes/may-succeed.ts";
import { candidatesOf } from "../votes/rounds.ts";
import { seatWords } from "../words/seats.ts";
import { voteMailWords } from "../words/vote-mails.ts";
import type { Block } from "./letter.ts";
import { sessionFacts, sessionLetter } from "./session-letter.ts";

const { mail: words, kept } = seatWords.vi;
const { asked, deadline } = voteMailWords.vi;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** The id of the mail to whoever took a seat over, known before its link exists. */
export const seatMailId = ({ id, round }: Pick<Session, "id" | "round">, personId: string) =>
  `seat-passed-${id}-${round}-${personId}`.slice(0, 120);

/** Subject and kind are the same whatever became of the vote; only the reader learns which. */
export const seatPassed = (
  session: Session,
  voter: Voter,
  before: string,
  what: { readonly ballot: string } | { readonly outcome: "already-cast" | NotSucceeding },
): Mail =>
  sessionLetter(
    "seat-passed",
    seatMailId(session, voter.personId),
    voter,
    words.subject(session.title),
    [
      paragraph(words.tell(before, session.bodyName)),
      sessionFacts(session, [{ label: deadline, value: dateAndTime(session.closesAt, "vi") }]),
      ...("ballot" in what ? ballotBlocks(session, voter, what.ballot) : []),
      ...("outcome" in what && what.outcome === "already-cast" ? [paragraph(words.cast)] : []),
      ...("outcome" in what && what.outcome !== "already-cast"
        ? [paragraph(kept[what.outcome]), paragraph(words.stands)]
        : []),
    ],
  );

const ballotBlocks = (session: Session, { recusedFrom }: Voter, url: string): Block[] => {
  const recused = candidatesOf(session, session.round)
    .filter(({ nominationId }) => recusedFrom.includes(nominationId))
    .map(({ name }) => name);
  return [
    paragraph(words.vote),
    ...(recused.length === 0 ? [] : [paragraph(asked.recused(recused.join("; ")))]),
    { kind: "button", label: asked.button, url },
    paragraph(asked.secret),
    paragraph(asked.silence),
  ];
};
