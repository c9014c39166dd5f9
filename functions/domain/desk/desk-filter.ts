import { isStage, type StageName } from "../../../schemas/catalogue/stages.ts";
import type { Nomination } from "../../../schemas/nomination.ts";
import type { Instant } from "../../../schemas/primitives.ts";
import { plainText } from "../plain-text.ts";

/** How the desk narrows its list; an empty text does not narrow. */
export type DeskFilter = {
  readonly season: string;
  readonly stage: StageName | "returned" | "";
  readonly province: string;
  readonly overdueOnly: boolean;
};

/** Reads a filter from a query; what it does not know does not narrow. */
export const readDeskFilter = (query: URLSearchParams): DeskFilter => {
  const stage = query.get("stage") ?? "";
  return {
    season: query.get("season") ?? "",
    stage: stage === "returned" || isStage(stage) ? stage : "",
    province: (query.get("province") ?? "").slice(0, 80),
    overdueOnly: query.get("overdue") === "yes",
  };
};

/** Whether anything is narrowed. */
export const isFiltered = ({ season, stage, province, overdueOnly }: DeskFilter): boolean =>
  season !== "" || stage !== "" || province.trim() !== "" || overdueOnly;

/** Whether a nomination is past its due date. */
export const isOverdue = ({ due }: Pick<Nomination, "due">, now: Instant): boolean =>
  due !== undefined && due < now;

/** Whether a nomination belongs on a narrowed list. */
export const fitsDeskFilter = (
  nomination: Nomination,
  { season, stage, province, overdueOnly }: DeskFilter,
  now: Instant,
): boolean => {
  const standsIn =
    nomination.state === "returned" ? "returned" : nomination.route[nomination.current]?.name;
  return (
    (season === "" || nomination.seasonId === season) &&
    (stage === "" || standsIn === stage) &&
    plainText(nomination.province).includes(plainText(province)) &&
    (!overdueOnly || isOverdue(nomination, now))
  );
};
