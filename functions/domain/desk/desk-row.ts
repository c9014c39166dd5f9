import { stageOf } from "../../../schemas/catalogue/stages.ts";
import type { MailRecord } from "../../../schemas/mail.ts";
import type { Nomination } from "../../../schemas/nomination.ts";

/** One open nomination as the desk sees it. */
export type DeskRow = {
  readonly nomination: Nomination;
  readonly holder: { readonly organisation: string; readonly people: readonly string[] };
  readonly overdue: boolean;
  /** Negative when it is overdue; absent without a due date. */
  readonly daysLeft: number | undefined;
  /** Who among its holders was not reached by the last mail. */
  readonly unreached: readonly string[];
};

/** Whether asking again makes sense: votes under way and signatures have mails of their own. */
export const mayRemind = ({ state, route, current, sessionId }: Nomination): boolean => {
  if (state === "returned") return true;
  const stage = route[current];
  if (state !== "in-stage" || !stage) return false;
  const { kind } = stageOf(stage.name);
  return kind === "review" || (kind === "vote" && sessionId === undefined);
};

/** Whether the stage may be given to somebody else: reviews only, a vote belongs to its members. */
export const mayReassign = ({ state, route, current }: Nomination): boolean => {
  const stage = route[current];
  return state === "in-stage" && stage !== undefined && stageOf(stage.name).kind === "review";
};

/** Names one showing of a form, so that sending it twice acts once. */
export const formIdOf = ({ visit, version }: Pick<Nomination, "visit" | "version">): string =>
  `${visit}-${version}`;

/** The people whose newest mail about a nomination came back. */
export const unreachedAmong = (
  personIds: readonly string[],
  records: readonly MailRecord[],
): string[] =>
  personIds.flatMap((personId) => {
    const newest = records
      .filter((record) => record.personId === personId && record.state !== "pending")
      .toSorted((one, two) => (one.at < two.at ? 1 : -1))
      .at(0);
    return newest?.state === "bounced" ? [newest.name] : [];
  });
