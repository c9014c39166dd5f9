import type { MinutesRound } from "../../../schemas/paper.ts";
import type { CandidateResult, Session, SessionResult } from "../../../schemas/session.ts";
import { dayOf } from "../dates.ts";
import { minutesWords as words } from "../words/minutes.ts";
import { awardTitle } from "./history-sentence.ts";
import { placesOf, votersOf } from "./rounds.ts";
import { ruleFor } from "./rule-for.ts";
import { quorumOf } from "./thresholds.ts";
import { asCounted } from "./with-successors.ts";

/** One count: who took part where it is not the first, its quorum, its numbers award by award, its ranks. */
export const minutesOfRound = (session: Session, result: SessionResult): MinutesRound => {
  const awards = [...new Set(result.candidates.map(({ award }) => award))];
  const ranking = rankingOf(session, result);
  return {
    ...(session.results.length > 1 && { title: words.round(result.round) }),
    turnout: [quorumOfRound(session, result), ...absentees(session, result)],
    lists: awards.map((award) => ({
      award: awardTitle(award, "vi"),
      nominees: result.candidates
        .filter((one) => one.award === award)
        .map((one) => nomineeOf(session, one)),
    })),
    ...(ranking && { ranking }),
  };
};

const quorumOfRound = ({ opensAt }: Session, result: SessionResult): string => {
  const { candidates, present, mayVote, quorum, quorate } = result;
  const rule = candidates
    .map(({ award }) => ruleFor(award, dayOf(opensAt)).quorum)
    .find((one) => quorumOf({ quorum: one }, mayVote) === quorum);
  const arithmetic = rule ? words.quorumArithmetic(quorum, rule.of, mayVote, rule.parts) : "";
  return `${words.quorum(present, mayVote, quorum, arithmetic)}${quorate ? words.quorate : words.inquorate}`;
};

/** The table of members tells of the first round; a later one names only who stayed away. */
const absentees = (session: Session, result: SessionResult): string[] => {
  const { round, tookPart } = result;
  if (round === 1 || tookPart === undefined) return [];
  const names = votersOf(asCounted(session, { ...result, mandates: [] }), round)
    .filter((voter) => !tookPart.some(({ personId }) => personId === voter.personId))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [words.absentees(names.join("; "))];
};

const nomineeOf = (session: Session, result: CandidateResult) => {
  const place = session.candidates.find(
    ({ nominationId }) => nominationId === result.nominationId,
  )?.province;
  return {
    name: result.name,
    ...(place !== undefined && { place }),
    agree: result.agree,
    disagree: result.disagree,
    return: result.returned,
    abstain: result.abstain,
    absent: result.absent,
    basis: result.basis,
    needed: result.needed,
    outcome: outcomeOf(result),
  };
};

const outcomeOf = ({ why, outcome }: CandidateResult): string =>
  why === "tie-at-last-place"
    ? words.tied[outcome === "second-round" ? "again" : "last"]
    : words.why[why];

const rankingOf = (session: Session, { round, candidates }: SessionResult) => {
  const places = placesOf(session, round);
  const rows = candidates
    .flatMap((result) => (result.rank === undefined ? [] : [{ ...result, rank: result.rank }]))
    .sort((one, two) => one.rank - two.rank)
    .map((result) => {
      const score = session.candidates.find(
        ({ nominationId }) => nominationId === result.nominationId,
      )?.appraisedScore;
      return {
        ...{ rank: result.rank, name: result.name, agree: result.agree },
        ...(score !== undefined && { score }),
        standing: result.why === "tie-at-last-place" ? words.lastPlace : outcomeOf(result),
      };
    });
  return places === undefined || rows.length === 0
    ? undefined
    : { lead: words.places(places), rows };
};
