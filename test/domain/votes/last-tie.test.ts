import { expect, it } from "vitest";
import { lastTie } from "../../../functions/domain/votes/last-tie.ts";
import { resultSentence } from "../../../functions/domain/votes/result-sentence.ts";
import { finalResults } from "../../../functions/domain/votes/rounds.ts";
import type { CandidateResult, Session } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession } from "../../support/a-session.ts";

const counted = (
  number: number,
  more: Pick<CandidateResult, "outcome" | "why">,
): CandidateResult => ({
  nominationId: anId("n", number),
  name: aCandidate(number).name,
  award: "FLAG_VCA",
  ...{ agree: 4, disagree: 1, returned: 0, abstain: 0, recused: 0, absent: 0 },
  ...{ members: 5, basis: 5, needed: 4, unanimous: false, reasons: [], entries: [] },
  ...more,
});

const round = (number: number, candidates: CandidateResult[]): Session["results"][number] => ({
  ...{ round: number, members: 5, mayVote: 5, present: 5, quorum: 4, quorate: true },
  ...{ candidates, digest: "a".repeat(64), countedAt: "2022-10-16T10:00:00.000Z" },
});

const tie = { outcome: "not-chosen", why: "tie-at-last-place" } as const;
const again = { outcome: "second-round", why: "tie-at-last-place" } as const;
const passed = { outcome: "chosen", why: "passed" } as const;

/** Two places: one nominee has the first, two were equal twice for the second. */
const session: Session = aSession(
  { nominees: 3 },
  {
    flagPlaces: 2,
    round: 2,
    state: "tied",
    results: [
      round(1, [counted(1, passed), counted(2, again), counted(3, again)]),
      round(2, [counted(2, tie), counted(3, tie)]),
    ],
  },
);
const chairDecision = {
  ...{ by: "voter-1", name: "Ủy viên 1", at: "2022-10-17T01:00:00.000Z" },
  ...{ reason: "Phong trào bền hơn", chosen: [anId("n", 3)] },
};
const outcomes = (of: Session) => finalResults(of).map(({ outcome, why }) => `${outcome}: ${why}`);

it("leaves to the chair those who are equal after the last round, and the places left", () => {
  expect(lastTie(session)).toMatchObject({
    tied: [{ nominationId: anId("n", 2) }, { nominationId: anId("n", 3) }],
    places: 1,
  });
  expect(lastTie({ ...session, results: session.results.slice(0, 1) })).toBeUndefined();
  expect(lastTie({ ...session, results: [] })).toBeUndefined();
});

it("gives the chair's choice the place and tells both why", () => {
  const decided = { ...session, chairDecision };
  expect(outcomes(decided)).toEqual([
    "chosen: passed",
    "not-chosen: chair-decided",
    "chosen: chair-decided",
  ]);
  const sentences = finalResults(decided).map((result) => resultSentence(result, 2, "vi"));
  expect(sentences[1]).toContain("chọn đối tượng khác");
  expect(sentences[2]).toContain("chủ tọa phiên quyết định chọn.");
});

it("keeps those waiting on whom a chair was asked in vain: nobody has lost", () => {
  const chairWait = { asked: 3, due: "2022-10-20T01:00:00.000Z" };
  const lapsed = { ...chairWait, lapsed: "2022-10-20T01:00:01.000Z" };
  expect(outcomes({ ...session, chairWait })[1]).toBe("not-chosen: tie-at-last-place");
  expect(outcomes({ ...session, chairWait: lapsed })).toEqual([
    "chosen: passed",
    "waiting: chair-silent",
    "waiting: chair-silent",
  ]);
});
