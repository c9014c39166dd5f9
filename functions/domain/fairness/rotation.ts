import { fairnessRules } from "../../../schemas/catalogue/fairness-rules.ts";

/** One award of a year to a member: a province of a cluster, by the alliance that stands for it. */
export type Win = { readonly year: number; readonly member: string };

/** So many of so many. */
export type Part = { readonly count: number; readonly of: number };

/** How awards went round among the members over the years. */
export type Rotation = {
  /** For each member, in the order given, how many awards in each year. */
  readonly rows: readonly { readonly member: string; readonly counts: readonly number[] }[];
  /** All awards of the period. */
  readonly awards: number;
  /**
   * Awards that went to a member without one in the years before, of those that can be compared:
   * in a year before which something is on record.
   */
  readonly rested: Part;
  /** Most years in a row with an award for one member, and which members had that. */
  readonly longestRun: { readonly years: number; readonly members: readonly string[] };
  /**
   * Years, after the first with an award, in which nobody had another one while somebody was still
   * without. `strict` when that holds for all of them; undefined below the least number of years.
   */
  readonly turns: Part & { readonly strict: boolean | undefined };
};

/** Counts how awards went round. `wins` may reach back before the period; those are only compared with. */
export const rotation = (
  members: readonly string[],
  years: readonly number[],
  wins: readonly Win[],
): Rotation => {
  const won = countsOf(members, wins);
  const wonIn = (member: string, year: number) => won.get(member)?.get(year) ?? 0;
  const rows = members.map((member) => ({
    member,
    counts: years.map((year) => wonIn(member, year)),
  }));
  return {
    rows,
    awards: sum(rows.flatMap(({ counts }) => counts)),
    rested: restedPart(members, years, wonIn),
    longestRun: longestRun(members, years, wonIn),
    turns: turnsOf(
      members,
      years.map((year) => new Set(members.filter((member) => wonIn(member, year) > 0))),
    ),
  };
};

type WonIn = (member: string, year: number) => number;

const countsOf = (members: readonly string[], wins: readonly Win[]) => {
  const won = new Map(members.map((member) => [member, new Map<number, number>()]));
  for (const { member, year } of wins) {
    const counts = won.get(member);
    counts?.set(year, (counts.get(year) ?? 0) + 1);
  }
  return won;
};

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const restedPart = (members: readonly string[], years: readonly number[], wonIn: WonIn): Part => {
  const before = (year: number) =>
    Array.from({ length: fairnessRules.restYears }, (_, at) => year - 1 - at);
  const without = (member: string, year: number) =>
    before(year).every((earlier) => wonIn(member, earlier) === 0);
  const comparable = years.filter((year) => !members.every((member) => without(member, year)));
  const awarded = (fits: (member: string, year: number) => boolean) =>
    sum(
      comparable.flatMap((year) =>
        members.filter((member) => fits(member, year)).map((member) => wonIn(member, year)),
      ),
    );
  return { count: awarded(without), of: awarded(() => true) };
};

const longestRun = (
  members: readonly string[],
  years: readonly number[],
  wonIn: WonIn,
): Rotation["longestRun"] => {
  const runs = members.map((member) => {
    let longest = 0;
    let running = 0;
    for (const year of years) {
      running = wonIn(member, year) > 0 ? running + 1 : 0;
      longest = Math.max(longest, running);
    }
    return { member, longest };
  });
  const most = Math.max(0, ...runs.map(({ longest }) => longest));
  return {
    years: most,
    members: runs.filter(({ longest }) => most > 0 && longest === most).map((run) => run.member),
  };
};

const turnsOf = (
  members: readonly string[],
  byYear: readonly ReadonlySet<string>[],
): Rotation["turns"] => {
  const awarded = byYear.filter((winners) => winners.size > 0);
  let had: ReadonlySet<string> = new Set();
  let kept = 0;
  for (const [at, winners] of awarded.entries()) {
    const again = [...winners].filter((member) => had.has(member));
    const without = members.filter((member) => !had.has(member));
    // Whoever wins again begins the next turn, provided that this year ends the last one.
    const fits = again.length === 0 || without.every((member) => winners.has(member));
    if (fits && at > 0) kept += 1;
    const now = fits ? new Set([...had, ...winners]) : winners;
    had = members.every((member) => now.has(member)) ? new Set(fits ? again : []) : now;
  }
  const of = Math.max(0, awarded.length - 1);
  const enough = awarded.length >= fairnessRules.leastTurnYears && members.length > 1;
  return { count: kept, of, strict: enough ? kept === of : undefined };
};
