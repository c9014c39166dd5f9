import { slots } from "../../../schemas/catalogue/slots.ts";
import type { StageName } from "../../../schemas/catalogue/stages.ts";
import type { Mail, MailKind } from "../../../schemas/mail.ts";
import type { Ending, Nomination, ReturnReason } from "../../../schemas/nomination.ts";
import { longDate, shortDate } from "../dates.ts";
import { nominationMailWords } from "../words/nomination-mails.ts";
import type { Block } from "./letter.ts";
import {
  awardName,
  day,
  factsOf,
  mailOf,
  paragraph,
  type NominationMailFacts,
} from "./nomination-mail.ts";

const words = nominationMailWords.vi;

const pageOf = ({ nomination, publicUrl }: NominationMailFacts) =>
  `${publicUrl}/nominations/${nomination.id}`;

/** The id of the mail that asks for a review, known before its link exists. */
export const reviewMailId = (
  nomination: Pick<Nomination, "id">,
  personId: string,
  occasion: string,
): string => `review-asked-${nomination.id}-${occasion}-${personId}`.slice(0, 120);

/** Asks the holder of a review for an answer. `occasion` names this asking: visit and escalation. */
export const reviewAsked = (
  facts: NominationMailFacts,
  stage: StageName,
  body: string,
  link: string,
  occasion: string,
): Mail =>
  mailOf(
    facts,
    "review-asked",
    occasion,
    words.review.subject(
      shortDate(day(facts.nomination.due)),
      facts.nomination.nominee.name,
      awardName(facts.nomination),
    ),
    [
      paragraph(words.review.ask(body)),
      factsOf(facts, stage),
      { kind: "button", label: words.review.button, url: link },
      paragraph(words.review.silence),
    ],
  );

const reasonLine = ({ slot, reason }: ReturnReason) =>
  `${slot ? slots[slot].vi : words.textPart}: ${reason}`;

/** Tells the officer what has to be completed. */
export const returned = (facts: NominationMailFacts, visit: number): Mail =>
  mailOf(
    facts,
    "returned",
    String(visit),
    words.returned.subject(shortDate(day(facts.nomination.due)), facts.nomination.nominee.name),
    [
      paragraph(words.returned.ask),
      { kind: "list", items: facts.nomination.returnReasons.map(reasonLine) },
      factsOf(facts),
      { kind: "button", label: words.returned.button, url: pageOf(facts) },
      paragraph(words.returned.notice),
      paragraph(words.returned.silence),
    ],
  );

/** Tells the officer that the dossier arrived, and with whom it is now. */
export const submitted = (facts: NominationMailFacts, holder: string, version: number): Mail =>
  mailOf(
    facts,
    "submitted",
    String(version),
    words.submitted.subject(facts.nomination.nominee.name),
    [
      paragraph(words.submitted.tell(holder, longDate(day(facts.nomination.due), "vi"))),
      factsOf(facts),
      { kind: "button", label: words.submitted.button, url: pageOf(facts) },
    ],
  );

/** Reminds the officers of a returned dossier, who need no link. */
export const reminded = (facts: NominationMailFacts, occasion: string, url: string): Mail =>
  mailOf(
    facts,
    "reminder",
    occasion,
    words.reminder.subject(shortDate(day(facts.nomination.due)), facts.nomination.nominee.name),
    [
      paragraph(words.reminder.ask),
      factsOf(facts),
      { kind: "button", label: words.returned.button, url },
      paragraph(words.returned.silence),
    ],
  );

/** Tells the desk that a nomination is overdue. */
export const escalated = (
  facts: NominationMailFacts,
  stage: StageName,
  holder: string,
  occasion: string,
): Mail =>
  mailOf(facts, "escalated", occasion, words.escalated.subject(facts.nomination.nominee.name), [
    paragraph(words.escalated.tell(holder)),
    factsOf(facts, stage),
    { kind: "button", label: words.escalated.button, url: `${facts.publicUrl}/desk` },
    paragraph(words.escalated.silence),
  ]);

/** Tells the officer how a nomination ended. */
export const ended = (facts: NominationMailFacts, ending: Ending, reason: string): Mail => {
  const { nomination } = facts;
  const name = nomination.nominee.name;
  const about = (kind: MailKind, subject: string, tell: string, button: string) =>
    mailOf(facts, kind, "end", subject, [
      paragraph(tell),
      factsOf(facts),
      ...(reason === ""
        ? []
        : [{ kind: "facts", rows: [{ label: words.reason, value: reason }] } satisfies Block]),
      { kind: "button", label: button, url: pageOf(facts) },
    ]);
  switch (ending) {
    case "decided":
      return about(
        "decided",
        words.decided.subject(name),
        words.decided.tell(nomination.decisionNumber ?? ""),
        words.decided.button,
      );
    case "rejected":
      return about(
        "rejected",
        words.rejected.subject(name),
        words.rejected.tell,
        words.rejected.button,
      );
    case "not-chosen":
      return about(
        "not-chosen",
        words.notChosen.subject(name),
        words.notChosen.tell,
        words.notChosen.button,
      );
    case "withdrawn":
      return about(
        "withdrawn",
        words.withdrawn.subject(name),
        words.withdrawn.tell,
        words.withdrawn.button,
      );
    case "lapsed":
      return about("lapsed", words.lapsed.subject(name), words.lapsed.tell, words.lapsed.button);
  }
};
