import { FreezeKind, FreezeOutcome, type Freeze } from "../../../schemas/freeze.ts";
import { Line, Prose, type LocalDate } from "../../../schemas/primitives.ts";
import { citedPaper } from "./cited-paper.ts";

/** Longest line for a paper, and longest note, in characters. */
export const longestPaper = 200;
export const longestNote = 2000;

/** What is wrong with a form, by field. */
export type FreezeError = {
  readonly field: "kind" | "paper" | "outcome" | "note";
  readonly problem: "missing" | "long" | "future";
};

/** What the desk wants of a nomination. */
export type FreezeAct =
  | { readonly act: "freeze"; readonly mark: Omit<Freeze, "at" | "by"> }
  | { readonly act: "lift"; readonly outcome: FreezeOutcome; readonly note: string };

/** Whether a nomination is to stay, or to go on. */
export type FreezeActName = FreezeAct["act"];

/** What was typed, by field. */
export type TypedFreeze = Readonly<Record<FreezeError["field"], string>>;

/** A complete act, or the fields that are wrong. */
export type ReadFreeze =
  | { readonly outcome: "complete"; readonly wanted: FreezeAct }
  | { readonly outcome: "incomplete"; readonly errors: readonly FreezeError[] };

/** What a form holds, in one normal form; nothing of it is lost when it is refused. */
export const typedFreeze = (form: URLSearchParams): TypedFreeze => ({
  kind: only(form, "kind"),
  paper: Line.parse(form.get("paper") ?? ""),
  outcome: only(form, "outcome"),
  note: Prose.parse(form.get("note") ?? ""),
});

/** Reads a form for one of the two acts: only what it offers, a paper of today or before, a note. */
export const readFreeze = (
  act: FreezeActName,
  { kind, paper, outcome, note }: TypedFreeze,
  today: LocalDate,
): ReadFreeze => {
  const [aKind, anOutcome] = [FreezeKind.safeParse(kind), FreezeOutcome.safeParse(outcome)];
  const cited = citedPaper(paper);
  const errors: FreezeError[] = [
    ...(act === "freeze"
      ? [
          ...(aKind.success ? [] : [{ field: "kind", problem: "missing" } as const]),
          ...wrongText("paper", paper, longestPaper),
          ...((cited.date ?? today) > today
            ? [{ field: "paper", problem: "future" } as const]
            : []),
        ]
      : anOutcome.success
        ? []
        : [{ field: "outcome", problem: "missing" } as const]),
    ...wrongText("note", note, longestNote),
  ];
  if (errors.length > 0) return { outcome: "incomplete", errors };
  if (act === "freeze" && aKind.success) {
    return {
      outcome: "complete",
      wanted: { act, mark: { kind: aKind.data, paper, ...cited, note } },
    };
  }
  return act === "lift" && anOutcome.success
    ? { outcome: "complete", wanted: { act, outcome: anOutcome.data, note } }
    : { outcome: "incomplete", errors };
};

const wrongText = (field: "paper" | "note", text: string, most: number): FreezeError[] => {
  if (text === "") return [{ field, problem: "missing" }];
  return text.length > most ? [{ field, problem: "long" }] : [];
};

/** A choice that came twice is none. */
const only = (form: URLSearchParams, field: string): string => {
  const [value = "", ...more] = form.getAll(field);
  return more.length > 0 ? "" : value;
};
