import { NominationDetails } from "../../../schemas/nomination.ts";
import { Line, Prose } from "../../../schemas/primitives.ts";
import type { DetailField } from "./editing.ts";

/** Most letters of each field, as `NominationDetails` has them. */
export const longestDetails: Readonly<Record<DetailField, number>> = {
  nomineeName: 200,
  position: 200,
  achievements: 8000,
  earlierAwards: 4000,
};

/** A field that cannot be kept as it is. */
export type DetailError =
  | { readonly field: DetailField; readonly kind: "missing" }
  | {
      readonly field: DetailField;
      readonly kind: "too-long";
      readonly most: number;
      readonly now: number;
    };

/** What was typed, cleaned; fields that the form did not have stay as they were. */
export const readDetails = (
  form: URLSearchParams,
  before: NominationDetails,
): { readonly typed: NominationDetails; readonly errors: readonly DetailError[] } => {
  const read = (field: DetailField, clean: (text: string) => string) => {
    const text = form.get(field);
    return text === null ? before[field] : clean(text);
  };
  const typed = {
    nomineeName: read("nomineeName", (text) => Line.parse(text)),
    position: read("position", (text) => Line.parse(text)),
    achievements: read("achievements", (text) => Prose.parse(text)),
    earlierAwards: read("earlierAwards", (text) => Prose.parse(text)),
  };
  const tooLong = fields.flatMap((field): DetailError[] => {
    const [most, now] = [longestDetails[field], typed[field].length];
    return now > most ? [{ field, kind: "too-long", most, now }] : [];
  });
  return {
    typed,
    errors: [
      ...(typed.nomineeName === "" ? [{ field: "nomineeName", kind: "missing" } as const] : []),
      ...tooLong,
    ],
  };
};

const fields = NominationDetails.keyof().options;
