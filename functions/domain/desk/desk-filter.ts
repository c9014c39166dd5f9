import { isStage, type StageName } from "../../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import { isFrozen } from "../freezes/freeze-of.ts";
import { plainText } from "../plain-text.ts";

/** How the desk narrows its list; an empty text does not narrow. */
export type DeskFilter = {
  readonly season: string;
  readonly stage: StageName | "returned" | "";
  readonly province: string;
  readonly overdueOnly: boolean;
  readonly frozenOnly: boolean;
};

/** Reads a filter from a query; what it does not know does not narrow. */
export const readDeskFilter = (query: URLSearchParams): DeskFilter => {
  const stage = query.get("stage") ?? "";
  return {
    season: query.get("season") ?? "",
    stage: stage === "returned" || isStage(stage) ? stage : "",
    province: (query.get("province") ?? "").slice(0, 80),
    overdueOnly: query.get("overdue") === "yes",
    frozenOnly: query.get("frozen") === "yes",
  };
};

/** Whether anything is narrowed. */
export const isFiltered = (filter: DeskFilter): boolean =>
  filter.season !== "" ||
  filter.stage !== "" ||
  filter.province.trim() !== "" ||
  filter.overdueOnly ||
  filter.frozenOnly;

/** Whether a due date has passed, whatever stands in the way. */
export const isPastDue = ({ due }: Pick<Nomination, "due">, now: Instant): boolean =>
  due !== undefined && due < now;

/** Whether somebody lets a nomination wait past its due date; nobody does while it is frozen. */
export const isOverdue = (
  nomination: Pick<Nomination, "due" | "state" | "frozen">,
  now: Instant,
): boolean => isPastDue(nomination, now) && !isFrozen(nomination);

/** Whether a nomination belongs on a narrowed list. */
export const fitsDeskFilter = (
  nomination: Nomination,
  { season, stage, province, overdueOnly, frozenOnly }: DeskFilter,
  now: Instant,
): boolean => {
  const standsIn =
    nomination.state === "returned" ? "returned" : nomination.route[nomination.current]?.name;
  return (
    (season === "" || nomination.seasonId === season) &&
    (stage === "" || standsIn === stage) &&
    plainText(nomination.province).includes(plainText(province)) &&
    (!overdueOnly || isOverdue(nomination, now)) &&
    (!frozenOnly || isFrozen(nomination))
  );
};
