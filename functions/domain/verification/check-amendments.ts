import type { Amended, Decision } from "../../../schemas/decision.ts";
import type { Check } from "../../../schemas/verification.ts";
import { markOf } from "../decision/mark-of.ts";
import { decisionNumber } from "../decision/number.ts";
import { differing } from "./differing.ts";

/** A decision among all those of its season and all that it names, itself left out. */
export type AmendmentsProof = {
  readonly decision: Decision;
  readonly others: readonly Decision[];
};

/** Whether a decision and those that it amends, or that amend it, say the same of each other. */
export const checkAmendments = ({ decision, others }: AmendmentsProof): Check => ({
  checked: `Amendments: ${spoken(decision)}; held against what those decisions say of it.`,
  differences: [
    ...originalWrong(decision, others),
    ...(decision.amendedBy ?? []).flatMap((mark) => markWrong(decision, mark, others)),
    ...others.filter((other) => unmarked(other, decision)).map(unsaid),
  ],
});

const spoken = ({ amends, amendedBy = [] }: Decision): string => {
  if (amends) return `it amends ${decisionNumber(amends.number)}`;
  const names = amendedBy.map(({ number }) => decisionNumber(number));
  return names.length === 0 ? "none" : `it is amended by ${names.join(", ")}`;
};

const originalWrong = (decision: Decision, others: readonly Decision[]): string[] => {
  const { amends, awardees } = decision;
  if (!amends) return [];
  const original = others.find(({ id }) => id === amends.decisionId);
  if (!original) return [`the decision ${amends.decisionId} that it amends is not there`];
  const honoured = new Set(original.awardees.map(({ nominationId }) => nominationId));
  return [
    ...differing([
      { what: "number that it amends", recorded: amends.number, found: original.number },
      { what: "date that it amends", recorded: amends.date, found: original.date },
    ]),
    ...awardees
      .filter(({ nominationId }) => !honoured.has(nominationId))
      .map(({ nominee }) => `${nominee.name} is not honoured by the decision that it amends`),
    ...(original.amendedBy ?? [])
      .filter(({ by }) => by === decision.id)
      .flatMap((mark) => unlikeMark(mark, decision)),
    ...(unmarked(decision, original)
      ? [`${decisionNumber(amends.number)} does not say that it is amended by this one`]
      : []),
  ];
};

const markWrong = (decision: Decision, mark: Amended, others: readonly Decision[]): string[] => {
  const name = decisionNumber(mark.number);
  const other = others.find(({ id }) => id === mark.by);
  if (!other) return [`${name} (${mark.by}), by which it is amended, is not there`];
  return other.amends?.decisionId === decision.id
    ? unlikeMark(mark, other)
    : [`${name} (${mark.by}) does not say that it amends this one`];
};

/** The mark beside the one that the amending decision makes. */
const unlikeMark = (mark: Amended, { amends, number, date, ...amending }: Decision): string[] => {
  const name = decisionNumber(mark.number);
  if (!amends || number === undefined || date === undefined) {
    return [`${name} is said to amend and was not issued`];
  }
  return differing([
    {
      what: `what ${name} changes`,
      recorded: mark,
      found: markOf({ ...amending, number, date }, amends),
    },
  ]);
};

/** One that took effect on the other without a word of it there. */
const unmarked = ({ id, state, amends }: Decision, other: Decision): boolean =>
  state === "published" &&
  amends?.decisionId === other.id &&
  !(other.amendedBy ?? []).some(({ by }) => by === id);

const unsaid = ({ id, number }: Decision): string =>
  `${number === undefined ? id : decisionNumber(number)} amends it, and it does not say so`;
