import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { stageOf, type StageName } from "../../../schemas/catalogue/stages.ts";
import type { Mail, MailKind } from "../../../schemas/mail.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Person, Season } from "../../../schemas/registry.ts";
import { dayOf, longDate } from "../dates.ts";
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

/** The name of the award that is asked for. */
export const awardName = ({ award }: Nomination) => awardOf(award).name.vi;
/** The day in Vietnam of an instant; empty without one. */
export const day = (instant: string | undefined) => (instant ? dayOf(instant) : "");

/** Who, what and when, as the rows of a mail. */
export const factsOf = ({ nomination, season }: NominationMailFacts, stage?: StageName): Block => ({
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

/** A mail about a nomination; its kind, nomination, occasion and reader are its id. */
export const mailOf = (
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

/** Plain words in a mail. */
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
