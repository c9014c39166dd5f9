import { sessionRules } from "../../../schemas/catalogue/session-rules.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import type { SessionHead } from "../../../schemas/session.ts";
import { after } from "../dates.ts";
import { closingTime } from "./closing-time.ts";

/** A new closing that can be set, or what is wrong with what was typed. */
export type ReadExtension =
  | { readonly outcome: "complete"; readonly to: Instant }
  | {
      readonly outcome: "incomplete";
      readonly problem: "date-unreadable" | "not-later" | "too-late";
    };

/** Reads a typed day and time; `from` is the closing that the form showed. */
export const readExtension = (
  { date, time }: { readonly date: string; readonly time: string },
  from: Instant,
  { opensAt }: Pick<SessionHead, "opensAt">,
): ReadExtension => {
  const to = closingTime(date, time);
  if (to === undefined) return { outcome: "incomplete", problem: "date-unreadable" };
  if (to <= from) return { outcome: "incomplete", problem: "not-later" };
  return to > after(opensAt, sessionRules.longest)
    ? { outcome: "incomplete", problem: "too-late" }
    : { outcome: "complete", to };
};
