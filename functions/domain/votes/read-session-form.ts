import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import { Line, Prose, type Instant } from "../../../schemas/primitives.ts";
import { after, dayOf } from "../dates.ts";
import { closingTime } from "./closing-time.ts";

/** The form as it was filled in. */
export type SessionForm = {
  readonly title: string;
  readonly note: string;
  /** A line each. */
  readonly agenda: string;
  /** Both empty: the session opens at once. */
  readonly opensDate: string;
  readonly opensTime: string;
  readonly date: string;
  readonly time: string;
  readonly nominations: readonly string[];
};

/** What is wrong with the form, by field. */
export type SessionFormError = {
  readonly field: "title" | "note" | "agenda" | "opensDate" | "date" | "nominations";
  readonly problem:
    | "title-missing"
    | "title-long"
    | "note-long"
    | "agenda-lines"
    | "agenda-line-long"
    | "opens-unreadable"
    | "opens-past"
    | "opens-too-late"
    | "date-unreadable"
    | "closes-too-soon"
    | "closes-too-late"
    | "nobody-listed"
    | "not-waiting"
    | "no-electorate"
    | "left-out"
    | "no-places";
  /** Nominees that it is about. */
  readonly names?: readonly string[];
};

/** A session form that can be acted on, or what is wrong with it. */
export type ReadSessionForm =
  | {
      readonly outcome: "complete";
      /** When ballots are taken from; `now` unless a later time was typed. */
      readonly opensAt: Instant;
      readonly closesAt: Instant;
      readonly agenda: readonly string[];
      readonly form: SessionForm;
    }
  | { readonly outcome: "incomplete"; readonly errors: readonly SessionFormError[] };

/** Reads what was typed; `now` decides whether the closing is soon or late enough. */
export const readSessionForm = (typed: SessionForm, now: Instant): ReadSessionForm => {
  const title = Line.parse(typed.title);
  const note = Prose.parse(typed.note);
  const agenda = agendaLines(typed.agenda);
  const opensAt = openingTime(typed, now);
  const closesAt = closingTime(typed.date, typed.time);
  const errors: SessionFormError[] = [
    ...(title === "" ? [{ field: "title", problem: "title-missing" } as const] : []),
    ...(title.length > 200 ? [{ field: "title", problem: "title-long" } as const] : []),
    ...(typed.nominations.length === 0
      ? [{ field: "nominations", problem: "nobody-listed" } as const]
      : []),
    ...openingErrors(opensAt, now),
    ...closingErrors(closesAt, opensAt ?? now),
    ...(note.length > 2000 ? [{ field: "note", problem: "note-long" } as const] : []),
    ...agendaErrors(agenda),
  ];
  if (opensAt === undefined || closesAt === undefined || errors.length > 0) {
    return { outcome: "incomplete", errors };
  }
  const form = { ...typed, title, note, agenda: agenda.join("\n") };
  return { outcome: "complete", opensAt: opensAt > now ? opensAt : now, closesAt, agenda, form };
};

const agendaLines = (typed: string): string[] =>
  typed
    .split(/\r?\n/u)
    .map((line) => Line.parse(line))
    .filter((line) => line !== "");

const agendaErrors = (agenda: readonly string[]): SessionFormError[] => {
  if (agenda.length > sessionRules.agendaLines)
    return [{ field: "agenda", problem: "agenda-lines" }];
  return agenda.some((line) => line.length > sessionRules.agendaLine)
    ? [{ field: "agenda", problem: "agenda-line-long" }]
    : [];
};

const openingTime = (
  { opensDate, opensTime }: Pick<SessionForm, "opensDate" | "opensTime">,
  now: Instant,
): Instant | undefined =>
  opensDate.trim() === "" && opensTime.trim() === "" ? now : closingTime(opensDate, opensTime);

/** A time that has passed since the form was shown opens the session at once. */
const openingErrors = (opensAt: Instant | undefined, now: Instant): SessionFormError[] => {
  if (opensAt === undefined) return [{ field: "opensDate", problem: "opens-unreadable" }];
  if (dayOf(opensAt) < dayOf(now)) return [{ field: "opensDate", problem: "opens-past" }];
  return opensAt > after(now, sessionRules.longest)
    ? [{ field: "opensDate", problem: "opens-too-late" }]
    : [];
};

const closingErrors = (closesAt: Instant | undefined, opensAt: Instant): SessionFormError[] => {
  if (closesAt === undefined) return [{ field: "date", problem: "date-unreadable" }];
  if (closesAt < after(opensAt, sessionRules.shortest)) {
    return [{ field: "date", problem: "closes-too-soon" }];
  }
  return closesAt > after(opensAt, sessionRules.longest)
    ? [{ field: "date", problem: "closes-too-late" }]
    : [];
};
