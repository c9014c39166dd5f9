import { regulations, type Regulation } from "../../schemas/catalogue/regulations.ts";
import type { LocalDate } from "../../schemas/primitives.ts";
import { citationsIn, citedNumber, type Citation } from "./citations.ts";
import { inForce } from "./dates.ts";

/** A cited regulation that is not in force, or is cited under a date that is not its own. */
export type DoubtfulCitation = {
  readonly cited: string;
  readonly problem:
    | { readonly kind: "not-in-force"; readonly until?: LocalDate; readonly instead?: string }
    | { readonly kind: "other-date"; readonly date: LocalDate };
};

/** What the register of regulations says against the citations in a text, on a day. */
export const doubtfulCitations = (
  text: string,
  day: LocalDate,
  register: readonly Regulation[] = regulations,
): readonly DoubtfulCitation[] => {
  const seen = new Map(
    citationsIn(text).map((citation) => [
      `${citedNumber(citation)} ${citation.date ?? ""}`,
      citation,
    ]),
  );
  return [...seen.values()].flatMap((citation) => {
    const found = register.find(({ number }) => number === citedNumber(citation));
    return found === undefined ? [] : problemsOf(citation, found, day, register);
  });
};

const problemsOf = (
  citation: Citation,
  found: Regulation,
  day: LocalDate,
  register: readonly Regulation[],
): DoubtfulCitation[] => {
  const cited = citedNumber(citation);
  const { until, date } = found;
  const successor = register.find(({ id }) => id === found.replacedBy);
  const instead = successor?.number ?? successor?.title;
  if (!inForce(found, day)) {
    return [
      {
        cited,
        problem: {
          kind: "not-in-force",
          ...(until !== undefined && { until }),
          ...(instead !== undefined && { instead }),
        },
      },
    ];
  }
  return date !== undefined && citation.date !== undefined && citation.date !== date
    ? [{ cited, problem: { kind: "other-date", date } }]
    : [];
};
