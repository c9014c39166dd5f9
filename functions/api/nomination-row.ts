import type { NominationsAnswer } from "../../schemas/api/nominations.ts";
import type { Nomination } from "../../schemas/nomination.ts";
import type { Instant } from "../../schemas/primitives.ts";
import type { Organisation, Season } from "../../schemas/registry.ts";
import { dayOf } from "../domain/dates.ts";
import { citedPath } from "../domain/decision/number.ts";
import { isOverdue } from "../domain/desk/desk-filter.ts";

type Known = {
  readonly seasons: readonly Pick<Season, "id" | "name">[];
  readonly organisations: readonly Pick<Organisation, "id" | "name">[];
  readonly now: Instant;
};

/** A nomination as lists show it; `people` are those in the seat whose turn it is. */
export const nominationRow =
  ({ seasons, organisations, now }: Known) =>
  (nomination: Nomination, people?: readonly string[]): NominationsAnswer["items"][number] => {
    const { id, award, province, state, since, due, nominee, holder, ending } = nomination;
    const named = (among: Known["seasons"], wanted: string) => ({
      id: wanted,
      name: among.find((one) => one.id === wanted)?.name ?? "",
    });
    const stage =
      state === "in-stage" || state === "returned"
        ? nomination.route[nomination.current]?.name
        : undefined;
    const number = nomination.decisionNumber;
    return {
      ...{ id, award, province, state, since, due, nominee, stage, ending },
      season: named(seasons, nomination.seasonId),
      organisation: named(organisations, nomination.ownerId),
      overdue: state !== "closed" && isOverdue(nomination, now),
      ...(state !== "closed" && nomination.frozen && { frozenSince: nomination.frozen.at }),
      ...(holder &&
        state !== "closed" && {
          holder: {
            role: holder.role,
            organisation: named(organisations, holder.organisationId),
            ...(people && { people: [...people] }),
          },
        }),
      ...(number !== undefined && {
        decision: { number, path: citedPath(number, dayOf(since)) },
      }),
    };
  };
