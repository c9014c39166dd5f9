import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { slots } from "../../../schemas/catalogue/slots.ts";
import { stageOf, type StageName } from "../../../schemas/catalogue/stages.ts";
import type { Mail, MailKind } from "../../../schemas/mail.ts";
import type { Ending, Nomination, ReturnReason } from "../../../schemas/nomination.ts";
import type { Person, Season } from "../../../schemas/registry.ts";
import { dayOf, longDate, shortDate } from "../dates.ts";
import { nominationMailWords } from "../words/nomination-mails.ts";
import { letter, type Block } from "./letter.ts";

/** Mails go out in Vietnamese: most readers have chosen no language. */
const words = nominationMailWords.vi;

/** What every mail about a nomination is made from. */
export type NominationMailFacts = {
  readonly nomination: Nomination;
  readonly season: Pick<Season, "name">;
  readonly to: Person;
  readonly publicUrl: string;
};

const awardName = ({ award }: Nomination) => awardOf(award).name.vi;
const day = (instant: string | undefined) => (instant ? dayOf(instant) : "");

const factsOf = ({ nomination, season }: NominationMailFacts, stage?: StageName): Block => ({
  kind: "facts",
  rows: [
    { label: words.nominee, value: nomination.nominee.name },
    { label: words.award, value: awardName(nomination) },
    { label: words.season, value: season.name },
    ...(stage ? [{ label: words.stage, value: stageOf(stage).title.vi }] : []),
    ...(nomination.due && nomination.state !== "closed"
      ? [{ label: words.due, value: longDate(day(nomination.due), "vi") }]
      : []),
  ],
});

const mailOf = (
  { nomination, to }: NominationMailFacts,
  kind: MailKind,
  id: string,
  subject: string,
  blocks: readonly Block[],
): Mail => ({
  id: `${kind}-${nomination.id}-${id}-${to.id}`.slice(0, 120),
  kind,
  to: { personId: to.id, name: to.name, email: to.email },
  subject: subject.slice(0, 200),
  ...letter([{ kind: "paragraph", text: words.hello(to.name) }, ...blocks]),
  about: [nomination.id],
});

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
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

/** Tells who opens sessions that nominations wait; one mail a day for each season and stage. */
export const waitingForSession = (
  facts: NominationMailFacts,
  stage: StageName,
  today: string,
): Mail => {
  const title = stageOf(stage).title.vi;
  const body = stage === "cluster-vote" ? "cluster" : "council";
  return {
    ...mailOf(
      facts,
      "waiting-for-session",
      "",
      words.waiting.subject(shortDate(day(facts.nomination.due)), title, facts.season.name),
      [
        paragraph(words.waiting.ask),
        {
          kind: "facts",
          rows: [
            { label: words.season, value: facts.season.name },
            { label: words.stage, value: title },
            { label: words.due, value: longDate(day(facts.nomination.due), "vi") },
          ],
        },
        {
          kind: "button",
          label: words.waiting.button,
          url: `${facts.publicUrl}/sessions/new?season=${facts.nomination.seasonId}&body=${body}`,
        },
        paragraph(words.waiting.silence),
      ],
    ),
    id: `waiting-${facts.nomination.seasonId}-${stage}-${today}-${facts.to.id}`.slice(0, 120),
    about: [],
  };
};

/** Tells the desk that something waits to be put into a decision; one mail a day for each award. */
export const waitingForDecision = (facts: NominationMailFacts, today: string): Mail => {
  const { nomination, season, to, publicUrl } = facts;
  return {
    ...mailOf(
      facts,
      "waiting-for-decision",
      "",
      words.toDecide.subject(shortDate(day(nomination.due)), awardName(nomination), season.name),
      [
        paragraph(words.toDecide.ask),
        factsOf(facts, "decision"),
        {
          kind: "button",
          label: words.toDecide.button,
          url: `${publicUrl}/decisions?season=${nomination.seasonId}`,
        },
        paragraph(words.toDecide.silence),
      ],
    ),
    id: mailId(`to-decide-${nomination.seasonId}-${nomination.award}-${today}-${to.id}`),
    about: [],
  };
};

/** Mails' ids have small letters and hyphens only. */
const mailId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 120);

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
