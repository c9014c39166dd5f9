import { Id } from "../../../schemas/primitives.ts";
import { decisionNumber, readDecisionNumber } from "../decision/number.ts";

/** What is to be verified, and how it is called in a report. */
export type Subject = { readonly called: string } & (
  | { readonly kind: "number"; readonly number: number; readonly year: number }
  | { readonly kind: "seal" }
  | { readonly kind: "decision" | "nomination" | "session"; readonly id: Id }
);

const kinds = { d: "decision", n: "nomination", s: "session" } as const;
const withYear = /^(.*\S)\s*\/\s*([12]\d{3})$/u;

/** Reads `01/2022`, `01/QĐ-LMHTXVN/2022`, a number with its date, the id of a record, or `seal`. */
export const readSubject = (asked: string): Subject | undefined => {
  const text = asked.normalize("NFC").trim();
  if (text === "seal") return { kind: "seal", called: "seal" };
  const id = Id.safeParse(text);
  if (id.success) {
    const letter = id.data.charAt(0);
    if (letter !== "d" && letter !== "n" && letter !== "s") return undefined;
    return { kind: kinds[letter], id: id.data, called: `${kinds[letter]} ${id.data}` };
  }
  const dated = readDecisionNumber(text);
  if (dated.number !== undefined && dated.year !== undefined)
    return byNumber(dated.number, dated.year);
  const [, before = "", year] = withYear.exec(text) ?? [];
  const { number } = readDecisionNumber(before);
  return number === undefined || year === undefined ? undefined : byNumber(number, Number(year));
};

const byNumber = (number: number, year: number): Subject => ({
  kind: "number",
  number,
  year,
  called: `decision ${decisionNumber(number)} of ${year}`,
});
