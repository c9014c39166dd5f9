import { entryCode } from "../../functions/adapters/seal-ballot.ts";
import { digest } from "../../functions/adapters/keys.ts";
import { canonical } from "../../functions/domain/audit-chain.ts";
import { dayOf } from "../../functions/domain/dates.ts";
import type { FoundBox } from "../../functions/domain/verification/check-box.ts";
import { listDigest } from "../../functions/domain/votes/list-digest.ts";
import { tally } from "../../functions/domain/votes/tally.ts";
import { votersDigest } from "../../functions/domain/votes/voters-digest.ts";
import type { Answer, Ballot, Session, SessionResult } from "../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "./a-session.ts";

const receipts = [
  "AAAAAAAAAAAAAAAA",
  "BBBBBBBBBBBBBBBB",
  "CCCCCCCCCCCCCCCC",
  "DDDDDDDDDDDDDDDD",
  "EEEEEEEEEEEEEEEE",
];
const answer = (nominee: number, choice: "agree" | "disagree"): Answer => ({
  nominationId: anId("n", nominee),
  choice,
});

/** The digest of a result over everything else in it. */
export const digested = ({ digest: _digest, ...result }: SessionResult): SessionResult => ({
  ...result,
  digest: digest(canonical(result)),
});

/** A counted session of six members, one of them recused, of whom five voted on two nominees. */
export const aCountedSession = () => {
  const opened = aSession(
    {},
    {
      body: "council",
      flagPlaces: 2,
      state: "announced",
      electorate: [aVoter(1, [1]), ...[2, 3, 4, 5, 6].map((number) => aVoter(number))],
      candidates: [aCandidate(1), aCandidate(2)],
    },
  );
  const ballots = receipts.map((receipt, at): Ballot => ({
    ...{ sessionId: opened.id, round: 1, receipt },
    answers: [
      ...(at === 0 ? [] : [answer(1, "agree")]),
      at === 3
        ? { nominationId: anId("n", 2), choice: "return", reason: "Thiếu" }
        : answer(2, "agree"),
    ],
  }));
  const markers = [1, 2, 3, 4, 5].map((number) => `voter-${number}`);
  const { candidates, ...numbers } = tally({
    ...{ session: opened, round: 1, day: dayOf(opened.opensAt), ballots, gone: new Set() },
  });
  const result = digested({
    ...{ round: 1, ...numbers, voters: votersDigest(markers, digest), countedAt: opened.closesAt },
    list: listDigest(opened, digest),
    digest: "",
    candidates: candidates.map((counted) => {
      const own = ballots.flatMap(({ receipt, answers }) =>
        answers
          .filter(({ nominationId }) => nominationId === counted.nominationId)
          .map((one) => ({ one, receipt })),
      );
      return {
        ...counted,
        reasons: own.flatMap(({ one }) => (one.choice === "return" ? [one.reason] : [])),
        entries: own.map(({ one, receipt }) => ({
          code: entryCode(receipt, counted.nominationId),
          choice: one.choice,
        })),
      };
    }),
  });
  const session: Session = { ...opened, results: [result] };
  const { id: sessionId, closesAt } = session;
  const found: FoundBox = {
    box: { ...{ sessionId, round: 1, state: "closed", closesAt }, members: 6, cast: 5 },
    ...{ markers, inPlace: 5, sealed: 5, misplaced: 0, ballots },
  };
  return { session, result, ballots, found };
};
