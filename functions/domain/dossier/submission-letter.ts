import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { submissionForms } from "../../../schemas/catalogue/letter-forms.ts";
import { slots } from "../../../schemas/catalogue/slots.ts";
import type { LetterPaper } from "../../../schemas/letter-paper.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { LocalDate } from "../../../schemas/primitives.ts";
import type { Organisation, Season } from "../../../schemas/registry.ts";
import { regulationBases } from "../decision/bases.ts";
import { granted } from "../decision/grant.ts";
import { letterWords } from "../words/letters.ts";
import { checklist } from "./checklist.ts";
import type { DetailField } from "./editing.ts";

/** What the cooperative's letter is made of. */
export type SubmissionFacts = {
  readonly nomination: Nomination;
  readonly season: Pick<Season, "kind" | "year">;
  readonly owner: Pick<Organisation, "id" | "kind" | "name">;
  /** Name of the alliance that appraises. */
  readonly alliance: string;
  /** The day whose regulations it cites. */
  readonly day: LocalDate;
};

const words = letterWords.submission;

/** What must still be typed before the letter says all it must. */
export const missingForLetter = (nomination: Nomination): readonly DetailField[] =>
  checklist({ nomination, files: [] }).texts.flatMap(({ field, state }) =>
    state === "missing" ? [field] : [],
  );

/** The letter by which a cooperative proposes, from what it typed; number, day and signature by hand. */
export const submissionLetter = (facts: SubmissionFacts): LetterPaper => {
  const { nomination, season, owner, alliance, day } = facts;
  const { award, nominee } = nomination;
  const form = submissionForms[owner.kind];
  const to = owner.id === nomination.allianceId ? words.national : alliance;
  const grant = granted({ award, year: season.year }, season.kind);
  const papers = awardOf(award).required.filter((slot) => slot !== "submission-letter");
  return {
    mode: "configured",
    issuer: [owner.name.toLocaleUpperCase("vi")],
    number: null,
    code: form.code,
    place: nomination.province,
    date: null,
    kind: words.kind,
    subject: words.subject(grant),
    address: letterWords.address(to),
    bases: regulationBases(day),
    parts: [
      { paragraphs: [words.opening(owner.name, to, grant, nominee.name)] },
      { heading: words.nominee, paragraphs: [nomineeLine(facts)] },
      { heading: words.merits, paragraphs: linesOf(nomination.achievements) },
      { heading: words.earlier, paragraphs: linesOf(nomination.earlierAwards) },
      {
        heading: words.papers,
        paragraphs: [`${papers.map((slot) => slots[slot].vi).join("; ")}.`],
      },
      { paragraphs: [words.closing(owner.name)] },
    ],
    recipients: [letterWords.asAddressed, letterWords.file],
    signature: { title: form.title, hint: words.hint, name: "" },
  };
};

const nomineeLine = ({ nomination: { nominee, province }, owner }: SubmissionFacts): string =>
  [nominee.name, nominee.position, nominee.name === owner.name ? undefined : owner.name, province]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");

const linesOf = (prose: string): string[] => {
  const lines = prose
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > 0 ? lines : [words.none];
};
