import type { Nomination } from "../../../schemas/nomination.ts";

/** The nominations of an organisation by what they need from it. */
export type WorkOrder = {
  /** Returned ones by due date, then drafts, newest first. */
  readonly toDo: readonly Nomination[];
  readonly underWay: readonly Nomination[];
  readonly ended: readonly Nomination[];
};

/** What needs the cooperative comes first. */
export const workOrder = (nominations: readonly Nomination[]): WorkOrder => {
  const of = (...states: readonly Nomination["state"][]) =>
    nominations.filter(({ state }) => states.includes(state));
  const newestFirst = (one: Nomination, two: Nomination) =>
    one.updatedAt > two.updatedAt ? -1 : 1;
  return {
    toDo: [
      ...of("returned").sort((one, two) => ((one.due ?? "9") < (two.due ?? "9") ? -1 : 1)),
      ...of("draft").sort(newestFirst),
    ],
    underWay: of("in-stage").sort((one, two) => ((one.due ?? "9") < (two.due ?? "9") ? -1 : 1)),
    ended: of("closed").sort(newestFirst),
  };
};
