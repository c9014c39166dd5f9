import type { CandidateResult, Session } from "../../../schemas/session.ts";
import { minutesWords as words } from "../words/minutes.ts";
import { awardTitle } from "./history-sentence.ts";
import { finalResults } from "./rounds.ts";

/** What became of everybody on the list: award by award who was chosen, then the others by their end. */
export const minutesOfConclusion = (session: Session): string[] => {
  const results = finalResults(session);
  const awards = [...new Set(results.map(({ award }) => award))];
  const listed = (lead: string, those: readonly CandidateResult[]) =>
    inLines(lead, those.map(nameIn(session)));
  const rest = (["returned", "not-chosen", "withdrawn", "frozen", "waiting"] as const).flatMap(
    (end) => {
      const those = results.filter((one) => endOf(one) === end);
      return those.length === 0 ? [] : listed(words.list[end], those);
    },
  );
  return [
    ...awards.flatMap((award) => {
      const those = results.filter((one) => one.award === award && one.outcome === "chosen");
      const title = awardTitle(award, "vi");
      return those.length === 0
        ? [words.nobodyChosen(title)]
        : listed(words.chosen[session.body](title, String(those.length).padStart(2, "0")), those);
    }),
    ...rest,
  ];
};

/** A few names go on in the sentence; more of them get a line each. */
const inLines = (lead: string, names: readonly string[]): string[] =>
  names.length <= 5
    ? [`${lead}: ${names.join("; ")}.`]
    : [
        `${lead}:`,
        ...names.map(
          (name, index) => `${index + 1}. ${name}${index === names.length - 1 ? "." : ";"}`,
        ),
      ];

const endOf = ({ outcome, why }: CandidateResult) =>
  why === "withdrawn" || why === "frozen" ? why : outcome;

const nameIn =
  ({ candidates }: Session) =>
  ({ nominationId, name }: CandidateResult): string => {
    const province = candidates.find((one) => one.nominationId === nominationId)?.province;
    return province === undefined || name.includes(province) ? name : `${name} (${province})`;
  };
