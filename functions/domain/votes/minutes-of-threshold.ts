import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Session } from "../../../schemas/session.ts";
import { dayOf } from "../dates.ts";
import { minutesWords as words } from "../words/minutes.ts";
import { awardTitle } from "./history-sentence.ts";
import { ruleFor } from "./rule-for.ts";

/** The rule of each award with its source, worked out for every number of members it was taken on. */
export const minutesOfThreshold = (session: Session): string[] => {
  const day = dayOf(session.opensAt);
  const awards = [...new Set(session.candidates.map(({ award }) => award))];
  const bases = new Set(awards.map((award) => ruleFor(award, day).basis));
  return [
    ...awards.map((award) => thresholdOf(session, award)),
    ...Array.from(bases, (basis) => words.basis[basis]),
  ];
};

const thresholdOf = ({ opensAt, results }: Session, award: AwardCode): string => {
  const { passing, citation, unconfirmed } = ruleFor(award, dayOf(opensAt));
  const name = awardTitle(award, "vi");
  const rule = passing === "majority" ? words.majority(name) : words.percent(name, passing.percent);
  const source =
    citation === undefined
      ? words.byDefault
      : `${words.by(citation)}${unconfirmed === undefined ? "" : words.unconfirmed}`;
  const needs = results
    .flatMap(({ candidates }) => candidates)
    .filter((one) => one.award === award && one.basis > 0)
    .map(({ needed, basis }) =>
      words.needed(
        needed,
        basis,
        passing === "majority"
          ? words.majorityArithmetic(needed, basis)
          : words.percentArithmetic(needed, basis, passing.percent),
      ),
    );
  return `${[`${rule}${source}`, ...new Set(needs)].join("; ")}.`;
};
