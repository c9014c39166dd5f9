import { stageOf, type StageName } from "../../../schemas/catalogue/stages.ts";
import type { MailRecord } from "../../../schemas/mail.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { SessionHead } from "../../../schemas/session.ts";
import { isFrozen } from "../freezes/freeze-of.ts";

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

/**
 * Whether asking again makes sense: a vote under way and a signature have mails of their own, and
 * while a nomination is frozen its clock stands still.
 * `sessions` are those that are not finished.
 */
export const mayRemind = (
  nomination: Nomination,
  sessions: readonly Pick<SessionHead, "seasonId" | "body" | "clusterId">[],
): boolean => {
  const { state, route, current } = nomination;
  if (isFrozen(nomination)) return false;
  if (state === "returned") return true;
  const stage = route[current];
  if (state !== "in-stage" || !stage) return false;
  switch (stageOf(stage.name).kind) {
    case "review":
      return true;
    case "vote":
      return !sessions.some((session) => votesOn(session, nomination, stage.name));
    case "signature":
      return false;
  }
};

const votesOn = (
  { seasonId, body, clusterId }: Pick<SessionHead, "seasonId" | "body" | "clusterId">,
  nomination: Nomination,
  stage: StageName,
): boolean =>
  seasonId === nomination.seasonId &&
  (body === "cluster"
    ? stage === "cluster-vote" && clusterId === nomination.clusterId
    : stage === "council-vote");

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
