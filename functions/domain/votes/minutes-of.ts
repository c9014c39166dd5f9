import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { MinutesPaper, PaperMode } from "../../../schemas/paper.ts";
import type { Session, Voter } from "../../../schemas/session.ts";
import { dateAndTime, dayOf } from "../dates.ts";
import { sessionWords } from "../words/sessions.ts";
import { voteWords } from "../words/votes.ts";
import { withDeputies } from "./standing-in.ts";
import { awardTitle } from "./history-sentence.ts";
import { finalResults } from "./rounds.ts";
import { ruleFor } from "./rule-for.ts";

/** What the minutes say besides the session itself. */
export type MinutesFacts = {
  readonly session: Session;
  /** Members whose ballot lies in the box of the first round. */
  readonly voted: ReadonlySet<string>;
  readonly openedBy: string;
  readonly chair: string | undefined;
  /** The organisation that leads the cluster; its member is shown as the leader. */
  readonly leaderId: string | undefined;
  readonly place: string;
  readonly mode: PaperMode;
  readonly publicUrl: string;
};

const words = sessionWords.vi.minutes;

/** The minutes of an announced session, to be signed; nothing in them is written by hand. */
export const minutesOf = (facts: MinutesFacts): MinutesPaper => {
  const { session, chair, openedBy, place, mode, publicUrl } = facts;
  const last = session.results.at(-1);
  const first = session.results.at(0);
  const results = finalResults(session);
  const awards = [...new Set(results.map(({ award }) => award))];
  const candidateOf = (id: string) => session.candidates.find((one) => one.nominationId === id);
  return {
    mode,
    parent: [words.issuer.parent],
    issuer:
      session.body === "council"
        ? [...words.issuer.council]
        : [session.bodyName.toLocaleUpperCase("vi")],
    number: null,
    code: words.code[session.body],
    place,
    date: dayOf(last?.countedAt ?? session.closesAt),
    subject: words.subject(session.title),
    opening: [
      words.times(
        dateAndTime(session.opensAt, "vi"),
        dateAndTime(last?.countedAt ?? session.closesAt, "vi"),
      ),
      words.form,
      ...(session.results.length > 1 ? [words.rounds(session.results.length)] : []),
    ],
    members: withDeputies(session, first?.mandates ?? []).electorate.map((voter) =>
      memberOf(facts, voter),
    ),
    quorum: words.quorum(
      first?.present ?? 0,
      first?.mayVote ?? 0,
      first?.quorum ?? 0,
      first?.quorate ?? false,
    ),
    award: awards.map((award) => awardTitle(award, "vi")).join("; "),
    nominees: results.map((result) => {
      const province = candidateOf(result.nominationId)?.province;
      return {
        name: result.name,
        ...(province !== undefined && { place: province }),
        agree: result.agree,
        disagree: result.disagree,
        return: result.returned,
        abstain: result.abstain,
        basis: result.basis,
        needed: result.needed,
        outcome: voteWords.vi.outcomes[result.outcome],
      };
    }),
    threshold: [...awards.map((award) => thresholdOf(award, session)), words.basis],
    result: (["chosen", "returned", "not-chosen", "waiting"] as const).flatMap((outcome) => {
      const names = results.filter((one) => one.outcome === outcome).map(({ name }) => name);
      return names.length === 0 ? [] : [words.list[outcome](names.join("; "))];
    }),
    ...(results.some(({ unanimous }) => unanimous) && { unanimous: words.unanimous }),
    closing: [words.closing],
    signatures: [
      { title: words.secretary, name: openedBy },
      { title: words.chair, name: chair ?? words.unnamed },
    ],
    recipients: [words.recipients[session.body], words.archive],
    verifyUrl: `${publicUrl}/sessions/${session.id}`,
    ...(last && { audit: { tally: last.digest } }),
  };
};

const memberOf = ({ session, voted, leaderId }: MinutesFacts, voter: Voter) => {
  const recusedFrom = session.candidates
    .filter(({ nominationId }) => voter.recusedFrom.includes(nominationId))
    .map(({ name }) => name);
  const { roles } = words;
  // How a member took part in the first round; a second one is on fewer nominees.
  const first = session.results.at(0);
  const how = first?.tookPart?.find(({ personId }) => personId === voter.personId)?.how;
  const deputy = first?.mandates?.find(({ memberId }) => memberId === voter.personId);
  const inCluster = voter.organisationId === leaderId ? roles.leader : roles.voter;
  const inCouncil = voter.role === "council-chair" ? roles.chair : roles.member;
  return {
    name: voter.name,
    role: session.body === "council" ? inCouncil : inCluster,
    presence: voted.has(voter.personId) ? (how?.by ?? ("remote" as const)) : ("absent" as const),
    ...(deputy && { deputy: `${deputy.name}, ${deputy.position}` }),
    ...(recusedFrom.length > 0 && { recusedFrom }),
  };
};

const thresholdOf = (award: AwardCode, { opensAt }: Session): string => {
  const { passing } = ruleFor(award, dayOf(opensAt));
  const name = awardTitle(award, "vi");
  return passing === "majority" ? words.majority(name) : words.percent(name, passing.percent);
};
