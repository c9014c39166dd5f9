import type { Decision } from "../../../schemas/decision.ts";
import type { Check } from "../../../schemas/verification.ts";
import { decisionNumber, yearOf } from "../decision/number.ts";

/** The numbers of one year up to one of them. */
export type Series = {
  readonly year: number;
  /** What each number from 1 on leads to. */
  readonly given: readonly (Decision | undefined)[];
  /** Every decision that is known, in whatever state. */
  readonly all: readonly Decision[];
};

/** Whether numbers were given without a gap and none twice. */
export const checkSeries = ({ year, given, all }: Series): Check => ({
  checked: `Numbers of ${year} from 1 to ${given.length}: each leads to one decision, which bears it and no other does.`,
  differences: given.flatMap((decision, at) => {
    const number = at + 1;
    const name = decisionNumber(number);
    if (!decision) return [`${name} is a gap: it leads to no decision`];
    const bearers = new Set(
      [decision, ...all]
        .filter((one) => one.number === number && inYear(one, year))
        .map(({ id }) => id),
    );
    return [
      ...(decision.number === number && inYear(decision, year)
        ? []
        : [`${name} leads to ${decision.id}, which bears another number`]),
      ...(bearers.size > 1 ? [`${name} is borne by ${[...bearers].sort().join(" and ")}`] : []),
    ];
  }),
});

const inYear = ({ date }: Decision, year: number): boolean =>
  date !== undefined && yearOf(date) === year;
