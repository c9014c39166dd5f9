import { awardOf } from "../../../schemas/catalogue/awards.ts";
import { slotNames, type Slot } from "../../../schemas/catalogue/slots.ts";
import type { AcceptedFile, DossierFile } from "../../../schemas/dossier.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import { detailsOf } from "./details-of.ts";
import type { DetailField } from "./editing.ts";

/** A file that was not taken. */
export type RefusedFile = Extract<DossierFile, { state: "refused" }>;

/** `refused`: the last file was not taken; `fix`: a return asks for another one. */
export type EntryState = "done" | "missing" | "refused" | "fix" | "optional";

/** One kind of paper, and where it stands. */
export type SlotEntry = {
  readonly slot: Slot;
  readonly required: boolean;
  readonly several: boolean;
  readonly state: EntryState;
  readonly files: readonly AcceptedFile[];
  readonly refused: readonly RefusedFile[];
  /** Why it came back, until it was answered. */
  readonly reasons: readonly string[];
};

/** One field of the form, and where it stands. */
export type TextEntry = {
  readonly field: DetailField;
  readonly required: boolean;
  readonly state: EntryState;
};

/** Everything a dossier consists of. */
export type Checklist = {
  readonly texts: readonly TextEntry[];
  readonly slots: readonly SlotEntry[];
  /** What a return says about the text, until the text was changed. */
  readonly textReasons: readonly string[];
};

/** A gap that stops a submission. */
export type Gap =
  | { readonly kind: "text"; readonly field: DetailField }
  | { readonly kind: "slot"; readonly slot: Slot };

/** `describedAt`: when the text was last changed, as the events say. */
type Facts = {
  readonly nomination: Nomination;
  readonly files: readonly DossierFile[];
  readonly describedAt?: Instant | undefined;
};

/** What the award asks of this nominee, beside what is there. */
export const checklist = ({ nomination, files, describedAt }: Facts): Checklist => {
  const { required, optional } = awardOf(nomination.award);
  const asked = slotNames.filter((slot) => required.includes(slot) || optional.includes(slot));
  return {
    texts: textEntries(nomination),
    slots: asked.map((slot) => slotEntry(nomination, files, slot, required.includes(slot))),
    textReasons:
      nomination.state === "returned" && (describedAt ?? "") <= nomination.since
        ? nomination.returnReasons.flatMap(({ slot, reason }) =>
            slot === undefined ? [reason] : [],
          )
        : [],
  };
};

/** What must still be filled before the dossier may go out. */
export const gapsOf = ({ texts, slots }: Checklist): readonly Gap[] => [
  ...texts.flatMap(({ field, state }) =>
    state === "missing" ? [{ kind: "text", field } as const] : [],
  ),
  ...slots.flatMap(({ slot, required, files }) =>
    required && files.length === 0 ? [{ kind: "slot", slot } as const] : [],
  ),
];

const textEntries = (nomination: Nomination): TextEntry[] => {
  const details = detailsOf(nomination);
  const entry = (field: DetailField, required: boolean): TextEntry => ({
    field,
    required,
    state: details[field] !== "" ? "done" : required ? "missing" : "optional",
  });
  return [
    entry("nomineeName", true),
    ...(nomination.nominee.kind === "individual" ? [entry("position", true)] : []),
    entry("achievements", true),
    entry("earlierAwards", false),
  ];
};

const slotEntry = (
  nomination: Nomination,
  all: readonly DossierFile[],
  slot: Slot,
  required: boolean,
): SlotEntry => {
  const here = all.filter((file) => file.slot === slot && !file.removed);
  const files = here.filter((file) => file.state === "accepted");
  const refused = here.filter((file) => file.state === "refused");
  const answered =
    nomination.state !== "returned" || files.some((file) => file.receivedAt > nomination.since);
  const reasons = answered
    ? []
    : nomination.returnReasons.flatMap((asked) => (asked.slot === slot ? [asked.reason] : []));
  const state = (): EntryState => {
    if (reasons.length > 0) return "fix";
    if (refused.length > 0) return "refused";
    if (files.length > 0) return "done";
    return required ? "missing" : "optional";
  };
  return { slot, required, several: slot === "evidence", state: state(), files, refused, reasons };
};
