import type { Candidate } from "../../../schemas/session.ts";

type Runner = Pick<Candidate, "nominationId" | "appraisedScore"> & { readonly agree: number };

/** Where a nominee who passed stands for one of the places. */
export type Standing = {
  readonly rank: number;
  readonly place: "taken" | "tied" | "beyond";
};

const ahead = (one: Runner, two: Runner): boolean =>
  one.agree > two.agree ||
  (one.agree === two.agree && (one.appraisedScore ?? -1) > (two.appraisedScore ?? -1));

/**
 * Gives places by agreeing votes, then by appraised score. Nominees equal in both share a rank; where
 * there is not room for all of them, none of them has the place yet.
 */
export const fillPlaces = (
  runners: readonly Runner[],
  places: number,
): ReadonlyMap<string, Standing> =>
  new Map(
    runners.map((runner) => {
      const before = runners.filter((other) => ahead(other, runner)).length;
      const equal = runners.filter((other) => !ahead(other, runner) && !ahead(runner, other));
      const place = before + equal.length <= places ? "taken" : before < places ? "tied" : "beyond";
      return [runner.nominationId, { rank: before + 1, place }];
    }),
  );
