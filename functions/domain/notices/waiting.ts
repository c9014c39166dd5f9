import { stageOf, type StageName } from "../../../schemas/catalogue/stages.ts";
import type { Mail } from "../../../schemas/mail.ts";
import { longDate, shortDate } from "../dates.ts";
import { nominationMailWords } from "../words/nomination-mails.ts";
import {
  awardName,
  day,
  factsOf,
  mailOf,
  paragraph,
  type NominationMailFacts,
} from "./nomination-mail.ts";

const words = nominationMailWords.vi;

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
