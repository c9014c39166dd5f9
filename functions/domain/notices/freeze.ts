import { stageOf } from "../../../schemas/catalogue/stages.ts";
import type { Mail } from "../../../schemas/mail.ts";
import type { StageRecord } from "../../../schemas/stage.ts";
import { longDate } from "../dates.ts";
import { freezeMailWords } from "../words/freeze-mails.ts";
import type { Block } from "./letter.ts";
import { day, factsOf, mailOf, paragraph, type NominationMailFacts } from "./nomination-mail.ts";

const words = freezeMailWords.vi;

type Asking = Pick<StageRecord, "stage" | "kind">;

const pageOf = ({ nomination, publicUrl }: NominationMailFacts) =>
  `${publicUrl}/nominations/${nomination.id}`;
const withoutDue = (facts: NominationMailFacts): NominationMailFacts => {
  const { due: _due, ...nomination } = facts.nomination;
  return { ...facts, nomination };
};
const button = (facts: NominationMailFacts, label: string): Block => ({
  kind: "button",
  label,
  url: pageOf(facts),
});

/** Tells the officers that their nomination rests: what happened, what is kept, what comes next. */
export const frozenToOwner = (
  facts: NominationMailFacts,
  { stage }: Asking,
  occasion: string,
): Mail =>
  mailOf(facts, "frozen", occasion, words.frozen.subject(facts.nomination.nominee.name), [
    ...words.frozen.owner.map(paragraph),
    ...(facts.nomination.state === "returned" ? [paragraph(words.frozen.ownerReturned)] : []),
    factsOf(withoutDue(facts), stage),
    button(facts, words.frozen.button),
  ]);

/** Tells whoever holds a nomination that it rests, and what may be done with it meanwhile. */
export const frozenToHolder = (
  facts: NominationMailFacts,
  { stage, kind }: Asking,
  occasion: string,
): Mail =>
  mailOf(facts, "frozen", occasion, words.frozen.subject(facts.nomination.nominee.name), [
    paragraph(words.frozen.holder),
    ...holding(words.frozen.holding, kind),
    factsOf(withoutDue(facts), stage),
  ]);

/** Tells the officers that their nomination goes on, and whether that is with them. */
export const unfrozenToOwner = (
  facts: NominationMailFacts,
  { stage }: Asking,
  occasion: string,
): Mail => {
  const { nomination } = facts;
  const due = longDate(day(nomination.due), "vi");
  return mailOf(facts, "unfrozen", occasion, words.unfrozen.subject(nomination.nominee.name), [
    paragraph(
      nomination.state === "returned"
        ? words.unfrozen.ownerReturned(due)
        : words.unfrozen.owner(stageOf(stage).title.vi),
    ),
    factsOf(facts),
    button(facts, words.unfrozen.button),
  ]);
};

/** Tells whoever holds a nomination that it goes on, and until when. */
export const unfrozenToHolder = (
  facts: NominationMailFacts,
  { stage, kind }: Asking,
  occasion: string,
): Mail =>
  mailOf(facts, "unfrozen", occasion, words.unfrozen.subject(facts.nomination.nominee.name), [
    paragraph(words.unfrozen.holder(longDate(day(facts.nomination.due), "vi"))),
    ...holding(words.unfrozen.holding, kind),
    factsOf(facts, stage),
  ]);

/** Tells the desk that a draft which waits for its signature names somebody whose nomination rests. */
export const frozenInDraft = (
  facts: NominationMailFacts,
  decisionId: string,
  occasion: string,
): Mail =>
  mailOf(
    facts,
    "frozen",
    `draft-${occasion}`,
    words.drafted.subject(facts.nomination.nominee.name),
    [
      paragraph(words.drafted.tell),
      factsOf(withoutDue(facts)),
      paragraph(words.drafted.next),
      {
        kind: "button",
        label: words.drafted.button,
        url: `${facts.publicUrl}/decisions/${decisionId}`,
      },
    ],
  );

/** A wait for the cooperative itself has mails of its own. */
const holding = (
  said: Readonly<Record<"review" | "vote" | "signature", string>>,
  kind: Asking["kind"],
): Block[] => (kind === "revision" ? [] : [paragraph(said[kind])]);
