import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { slots } from "../../../schemas/catalogue/slots.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Language } from "../../../schemas/primitives.ts";
import type { Organisation, Season } from "../../../schemas/registry.ts";
import type { Checklist, Gap, SlotEntry } from "../../domain/dossier/checklist.ts";
import { detailsOf } from "../../domain/dossier/details-of.ts";
import { editableFields, type DetailField } from "../../domain/dossier/editing.ts";
import type { Frame } from "../../domain/frame.ts";
import { dossierWords } from "../../domain/words/dossier.ts";
import { submitWords } from "../../domain/words/submit.ts";
import { SummaryList, type SummaryRow } from "../parts/summary-list.tsx";

type Props = {
  readonly frame: Frame;
  readonly nomination: Nomination;
  readonly season: Season;
  readonly owner: Organisation;
  readonly list: Checklist;
};

/** The whole dossier as answers to check, each with the way to change it. */
export const DossierSummary = (props: Props) => {
  const { frame, nomination, season, owner, list } = props;
  const { language } = frame;
  const words = dossierWords[language];
  return (
    <>
      <h2>{submitWords[language].text}</h2>
      <SummaryList
        rows={[
          { label: words.award, value: awardOf(nomination.award).name[language] },
          { label: words.season, value: season.name },
          { label: words.organisation, value: owner.name },
          ...list.texts.map(({ field, required }) => textRow(props, field, required)),
        ]}
      />
      <h2>{submitWords[language].files}</h2>
      <SummaryList rows={list.slots.map((entry) => slotRow(props, entry))} />
    </>
  );
};

/** Where a gap can be filled. */
export const gapPlace = (nominationId: string, gap: Gap): string =>
  gap.kind === "text"
    ? `/nominations/${nominationId}/details#${gap.field}`
    : `/nominations/${nominationId}/files#${gap.slot}`;

/** What a gap is called. */
export const gapLabel = (gap: Gap, nomination: Nomination, language: Language): string =>
  gap.kind === "text" ? fieldLabel(gap.field, nomination, language) : slots[gap.slot][language];

const fieldLabel = (field: DetailField, { nominee }: Nomination, language: Language): string =>
  field === "nomineeName" && nominee.kind === "individual"
    ? dossierWords[language].nameOfIndividual
    : dossierWords[language].fields[field];

const textRow = (
  { frame: { language }, nomination }: Props,
  field: DetailField,
  required: boolean,
): SummaryRow => {
  const words = dossierWords[language];
  const value = detailsOf(nomination)[field];
  const empty = required ? words.empty : submitWords[language].none;
  return {
    label: fieldLabel(field, nomination, language),
    value: value === "" ? <span class="muted">{empty}</span> : value,
    ...(editableFields(nomination).includes(field) && {
      change: { href: `/nominations/${nomination.id}/details#${field}`, label: words.change },
    }),
  };
};

const slotRow = (
  { frame: { language }, nomination }: Props,
  { slot, files, required }: SlotEntry,
): SummaryRow => {
  const words = submitWords[language];
  return {
    label: slots[slot][language],
    value:
      files.length === 0 ? (
        <span class="muted">{required ? words.noFile : words.none}</span>
      ) : (
        files.map(({ id, name }) => (
          <div>
            <a href={`/nominations/${nomination.id}/files/${id}`}>{name}</a>
          </div>
        ))
      ),
    change: { href: `/nominations/${nomination.id}/files#${slot}`, label: words.changeFiles },
  };
};
