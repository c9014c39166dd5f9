import type { Decision } from "../../../schemas/decision.ts";
import type { Mail, MailKind } from "../../../schemas/mail.ts";
import type { Person, Season } from "../../../schemas/registry.ts";
import { dayOf, longDate, shortDate } from "../dates.ts";
import { counted } from "../decision/grant.ts";
import { nameOfDecision } from "../decision/name-of-decision.ts";
import { decisionNumber, verifyPath, yearOf } from "../decision/number.ts";
import { amendmentMailWords } from "../words/amendment-mails.ts";
import { decisionMailWords } from "../words/decision-mails.ts";
import { freezeMailWords } from "../words/freeze-mails.ts";
import { letter, type Block } from "./letter.ts";

/** Mails go out in Vietnamese: most readers have chosen no language. */
const words = decisionMailWords.vi;
const amending = amendmentMailWords.vi;
const { held } = freezeMailWords.vi;

/** What every mail about a decision is made from. */
export type DecisionMailFacts = {
  readonly decision: Decision;
  readonly season: Pick<Season, "name">;
  readonly to: Person;
};

/** The id of the mail that asks for a signature, known before its link exists. */
export const signMailId = (decisionId: string, occasion: string, personId: string): string =>
  `sign-asked-${decisionId}-${occasion}-${personId}`.slice(0, 120);

/** Asks for the signature. `occasion` tells one asking from the next; `again` makes it a reminder. */
export const signAsked = (
  facts: DecisionMailFacts,
  link: string,
  { occasion, again }: { readonly occasion: string; readonly again: boolean },
): Mail => {
  const { decision, to } = facts;
  const due = dayOf(decision.due ?? decision.openedAt);
  return mailOf(
    "sign-asked",
    signMailId(decision.id, occasion, to.id),
    facts,
    askedSubject(decision, shortDate(due), again),
    [
      paragraph(again ? words.asked.late : words.asked.ask),
      factsOf(facts, [{ label: words.due, value: longDate(due, "vi") }]),
      { kind: "button", label: words.asked.button, url: link },
      paragraph(words.asked.consequence),
      paragraph(words.asked.silence),
    ],
  );
};

/** Tells the desk that a decision was published. */
export const published = (facts: DecisionMailFacts, publicUrl: string): Mail => {
  const { decision, to } = facts;
  const { number = 0, date = "", approval } = decision;
  return mailOf(
    "decided",
    `decided-${decision.id}-${to.id}`.slice(0, 120),
    facts,
    words.decided.subject(decisionNumber(number), awardName(decision)),
    [
      paragraph(words.decided.tell),
      factsOf(facts, [
        { label: words.number, value: decisionNumber(number) },
        { label: words.date, value: longDate(date, "vi") },
        ...(approval ? [{ label: words.signer, value: approval.name }] : []),
      ]),
      {
        kind: "button",
        label: words.decided.button,
        url: `${publicUrl}${verifyPath(number, yearOf(date))}`,
      },
    ],
  );
};

/** Tells the desk that a signed decision was held, because somebody on its list was frozen. */
export const notIssued = (facts: DecisionMailFacts, publicUrl: string): Mail => {
  const { decision, to } = facts;
  return mailOf(
    "frozen",
    `not-issued-${decision.id}-${to.id}`.slice(0, 120),
    facts,
    held.subject(awardName(decision)),
    [
      paragraph(held.tell),
      factsOf(facts, []),
      paragraph(held.next),
      { kind: "button", label: held.button, url: `${publicUrl}/decisions` },
    ],
  );
};

const askedSubject = (decision: Decision, due: string, again: boolean): string => {
  if (decision.amends) {
    const name = awardName(decision);
    return again ? words.asked.amendingAgain(due, name) : words.asked.amending(due, name);
  }
  const subject = again ? words.asked.again : words.asked.subject;
  return subject(due, awardName(decision), counted(decision.awardees));
};

const awardName = (decision: Decision): string => nameOfDecision(decision, "vi");

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const factsOf = (
  { decision, season }: DecisionMailFacts,
  more: readonly { readonly label: string; readonly value: string }[],
): Block => ({
  kind: "facts",
  rows: [
    { label: decision.amends ? amending.act : words.award, value: awardName(decision) },
    { label: words.season, value: season.name },
    {
      label: decision.amends ? amending.concerned : words.honoured,
      value: counted(decision.awardees),
    },
    ...(decision.amends ? [{ label: amending.reason, value: decision.amends.reason }] : []),
    ...more,
  ],
});

const mailOf = (
  kind: MailKind,
  id: string,
  { to }: DecisionMailFacts,
  subject: string,
  blocks: readonly Block[],
): Mail => ({
  id,
  kind,
  to: { personId: to.id, name: to.name, email: to.email },
  subject: subject.slice(0, 200),
  ...letter([paragraph(words.hello(to.name)), ...blocks]),
  about: [],
});
