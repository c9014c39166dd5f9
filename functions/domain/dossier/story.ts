import { isSlot, slots } from "../../../schemas/catalogue/slots.ts";
import { isStage, stageOf } from "../../../schemas/catalogue/stages.ts";
import type { NominationEvent } from "../../../schemas/event.ts";
import type { MailRecord } from "../../../schemas/mail.ts";
import type { Instant, Language } from "../../../schemas/primitives.ts";
import { dayOf, shortDate } from "../dates.ts";
import { freezeLines } from "../freezes/freeze-lines.ts";
import { refusalWords } from "../words/refusals.ts";
import { timelineWords } from "../words/timeline.ts";

/** Something that happened, told. */
export type Told = {
  readonly at: Instant;
  readonly title: string;
  readonly by?: string;
  readonly lines: readonly string[];
};

type Names = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

/** Events and mails in one story, newest first; why a nomination rests is told the desk alone. */
export const story = (
  events: readonly NominationEvent[],
  mails: readonly MailRecord[],
  names: Names,
  language: Language,
  forDesk = false,
): readonly Told[] =>
  [
    ...events.map((event) => {
      const told = toldEvent(event, names, language);
      return forDesk ? { ...told, lines: [...told.lines, ...freezeLines(event, language)] } : told;
    }),
    ...mails.map((mail) => toldMail(mail, language)),
  ]
    .map((told, at) => ({ told, at }))
    .sort((one, two) =>
      one.told.at === two.told.at ? two.at - one.at : one.told.at < two.told.at ? 1 : -1,
    )
    .map(({ told }) => told);

const toldEvent = (event: NominationEvent, names: Names, language: Language): Told => ({
  at: event.at,
  title: timelineWords[language].events[event.kind],
  by: actorName(event, names, language),
  lines: linesOf(event, names, language),
});

const toldMail = ({ at, subject, name, state }: MailRecord, language: Language): Told => {
  const words = timelineWords[language];
  return {
    at,
    title: words.mailTo(name),
    lines: [words.mail(subject, words.mailStates[state])],
  };
};

const actorName = ({ actor }: NominationEvent, names: Names, language: Language): string => {
  if (actor.kind === "system") return timelineWords[language].system;
  if (actor.kind === "body") return actor.name;
  const person = names.people.find(({ id }) => id === actor.personId)?.name;
  const place = names.organisations.find(({ id }) => id === actor.organisationId)?.name;
  return [person, place].filter((part) => part !== undefined).join(", ");
};

const linesOf = (
  { kind, facts }: NominationEvent,
  { organisations }: Names,
  language: Language,
): string[] => {
  const words = timelineWords[language];
  const { stage, organisation, due, slot, name, reason, refusal, version, formerName } = facts;
  const { number } = facts;
  const place = organisations.find(({ id }) => id === organisation)?.name;
  const lines = [
    slot !== undefined && isSlot(slot) && name !== undefined
      ? words.file(slots[slot][language], name)
      : undefined,
    stage !== undefined && isStage(stage) ? words.stage(stageOf(stage).title[language]) : undefined,
    place === undefined ? undefined : words.with(place),
    due === undefined || Number.isNaN(Date.parse(due))
      ? undefined
      : words.due(shortDate(dayOf(due))),
    number === undefined ? undefined : words.decision(number),
    refusal === undefined ? undefined : words.reason(refusalWords(refusal, language).why),
    reason === undefined || reason === "" ? undefined : words.reason(reason),
    facts["chair"] === undefined
      ? undefined
      : words.chair(facts["chair"], facts["chairReason"] ?? ""),
    version === undefined || !kind.includes("submitted") ? undefined : words.version(version),
    formerName === undefined || name === undefined ? undefined : words.renamed(formerName, name),
  ];
  return lines.filter((line) => line !== undefined);
};
