import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import { Line, Prose, type Instant } from "../../../schemas/primitives.ts";
import { after } from "../dates.ts";
import { closingTime } from "./closing-time.ts";

/** The form as it was filled in. */
export type SessionForm = {
  readonly title: string;
  readonly note: string;
  readonly date: string;
  readonly time: string;
  readonly nominations: readonly string[];
};

/** What is wrong with the form, by field. */
export type SessionFormError = {
  readonly field: "title" | "note" | "date" | "time" | "nominations";
  readonly problem:
    | "title-missing"
    | "title-long"
    | "note-long"
    | "date-unreadable"
    | "closes-too-soon"
    | "closes-too-late"
    | "nobody-listed"
    | "not-waiting"
    | "no-electorate"
    | "not-secret"
    | "no-places";
  /** Nominees that it is about. */
  readonly names?: readonly string[];
};

/** A session form that can be acted on, or what is wrong with it. */
export type ReadSessionForm =
  | { readonly outcome: "complete"; readonly closesAt: Instant; readonly form: SessionForm }
  | { readonly outcome: "incomplete"; readonly errors: readonly SessionFormError[] };

/** Reads what was typed; `now` decides whether the closing is soon or late enough. */
export const readSessionForm = (typed: SessionForm, now: Instant): ReadSessionForm => {
  const title = Line.parse(typed.title);
  const note = Prose.parse(typed.note);
  const closesAt = closingTime(typed.date, typed.time);
  const errors: SessionFormError[] = [
    ...(title === "" ? [{ field: "title", problem: "title-missing" } as const] : []),
    ...(title.length > 200 ? [{ field: "title", problem: "title-long" } as const] : []),
    ...(note.length > 2000 ? [{ field: "note", problem: "note-long" } as const] : []),
    ...closingErrors(closesAt, now),
    ...(typed.nominations.length === 0
      ? [{ field: "nominations", problem: "nobody-listed" } as const]
      : []),
  ];
  if (closesAt === undefined || errors.length > 0) return { outcome: "incomplete", errors };
  return { outcome: "complete", closesAt, form: { ...typed, title, note } };
};

const closingErrors = (closesAt: Instant | undefined, now: Instant): SessionFormError[] => {
  if (closesAt === undefined) return [{ field: "date", problem: "date-unreadable" }];
  if (closesAt < after(now, sessionRules.shortest)) {
    return [{ field: "date", problem: "closes-too-soon" }];
  }
  return closesAt > after(now, sessionRules.longest)
    ? [{ field: "date", problem: "closes-too-late" }]
    : [];
};
