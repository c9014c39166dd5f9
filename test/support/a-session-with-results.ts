import { dayOf } from "../../functions/domain/dates.ts";
import { tally } from "../../functions/domain/votes/tally.ts";
import { withDeputies } from "../../functions/domain/votes/standing-in.ts";
import type { Answer, Session, SessionResult } from "../../schemas/session.ts";

/** What one member answers on each nominee of a round, in the order of the list: a choice, or the reason for a return. Nothing for an absent member. */
export type Vote = readonly string[] | undefined;

/** How a round was voted: a row for each member. */
export type VotedRound = {
  readonly votes: readonly Vote[];
  readonly how?: Readonly<Record<string, NonNullable<SessionResult["tookPart"]>[number]["how"]>>;
  readonly mandates?: SessionResult["mandates"];
  readonly countedAt?: string;
};

/** An announced session, counted round by round by the product's own rules. */
export const aSessionWithResults = (opened: Session, rounds: readonly VotedRound[]): Session =>
  rounds.reduce<Session>(
    (session, voted, at) => {
      const round = at + 1;
      const result = resultOf(withDeputies(session, voted.mandates ?? []), round, voted);
      return { ...session, round, results: [...session.results, result] };
    },
    { ...opened, state: "announced" },
  );

const resultOf = (session: Session, round: number, voted: VotedRound): SessionResult => {
  const asked = session.candidates.filter(({ nominationId }) =>
    session.results.every(({ candidates }) =>
      candidates.some((one) => one.nominationId === nominationId && one.outcome === "second-round"),
    ),
  );
  const ballots = session.electorate.flatMap(({ personId, recusedFrom }, at) => {
    const vote = voted.votes[at];
    if (!vote) return [];
    const answers = asked.flatMap(({ nominationId }, index) =>
      recusedFrom.includes(nominationId) ? [] : [answerOf(nominationId, vote[index] ?? "abstain")],
    );
    return answers.length === 0 ? [] : [{ personId, answers }];
  });
  const { candidates, ...numbers } = tally({
    ...{ session, round, day: dayOf(session.opensAt), ballots, gone: new Set() },
  });
  return {
    ...{ round, ...numbers, digest: String(round).repeat(64) },
    countedAt: voted.countedAt ?? session.closesAt,
    tookPart: ballots.map(({ personId }) => {
      const how = voted.how?.[personId];
      return how ? { personId, how } : { personId };
    }),
    mandates: voted.mandates ?? [],
    candidates: candidates.map((one) => ({
      ...one,
      reasons: ballots
        .flatMap(({ answers }) => answers)
        .flatMap((answer) =>
          answer.choice === "return" && answer.nominationId === one.nominationId
            ? [answer.reason]
            : [],
        ),
      entries: [],
    })),
  };
};

const answerOf = (nominationId: string, said: string): Answer =>
  said === "agree" || said === "disagree" || said === "abstain"
    ? { nominationId, choice: said }
    : { nominationId, choice: "return", reason: said };
