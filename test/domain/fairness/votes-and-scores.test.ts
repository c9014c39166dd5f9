import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  mostOppositeFirst,
  votesAndScores,
} from "../../../functions/domain/fairness/votes-and-scores.ts";
import { tally } from "../../../functions/domain/votes/tally.ts";
import type { Session } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";

type Nominee = { score?: number; agree: number; recused?: number };

/** An announced session of so many voters, in which the first few agree to each nominee. */
const announced = (nominees: readonly Nominee[], voters = 10, more: Partial<Session> = {}) => {
  const session = aSession(
    {},
    {
      state: "announced",
      flagPlaces: 2,
      electorate: Array.from({ length: voters }, (_, at) =>
        aVoter(
          at + 1,
          nominees.flatMap(({ recused = 0 }, nominee) =>
            at >= voters - recused ? [nominee + 1] : [],
          ),
        ),
      ),
      candidates: nominees.map(({ score }, at) =>
        aCandidate(at + 1, { ...(score !== undefined && { appraisedScore: score }) }),
      ),
      ...more,
    },
  );
  const ballots = session.electorate.map(({ recusedFrom }, at) => ({
    answers: nominees.flatMap(({ agree }, nominee) =>
      recusedFrom.includes(anId("n", nominee + 1))
        ? []
        : [
            {
              nominationId: anId("n", nominee + 1),
              choice: at < agree ? ("agree" as const) : ("disagree" as const),
            },
          ],
    ),
  }));
  const { candidates, ...numbers } = tally({
    ...{ session, round: 1, day: "2022-10-16", ballots, gone: new Set() },
  });
  const result = {
    ...{ round: 1, ...numbers, digest: "d".repeat(64), countedAt: session.closesAt },
    candidates: candidates.map((one) => ({ ...one, reasons: [], entries: [] })),
  };
  return { ...session, results: [result] };
};
const places = (session: Session) =>
  Object.fromEntries(
    votesAndScores(session)[0]?.nominees.map(({ nominationId, byScore, byVotes }) => [
      Number(nominationId.slice(2)),
      [byScore, byVotes],
    ]) ?? [],
  );

describe("votes beside scores", () => {
  it("gives both places and the pairs that are the other way round", () => {
    const session = announced([
      { score: 95, agree: 8 },
      { score: 90, agree: 10 },
      { score: 80, agree: 9 },
      { score: 80, agree: 2 },
    ]);
    expect(places(session)).toEqual({ 1: [1, 3], 2: [2, 1], 3: [3, 2], 4: [3, 4] });
    const [found] = votesAndScores(session);
    expect(found?.pairs).toEqual({ all: 5, opposite: 2, level: 0 });
    expect(found?.nominees[0]).toMatchObject({ nominationId: anId("n", 1), chosen: false });
  });

  it("weighs votes by the members who might vote on a nominee", () => {
    const session = announced([
      { score: 90, agree: 8 },
      { score: 80, agree: 8, recused: 2 },
    ]);
    expect(places(session)).toEqual({ 1: [1, 2], 2: [2, 1] });
  });

  it("shares a place among equals and calls their pair level", () => {
    const session = announced([
      { score: 90, agree: 9 },
      { score: 80, agree: 9 },
    ]);
    expect(places(session)).toEqual({ 1: [1, 1], 2: [2, 1] });
    expect(votesAndScores(session)[0]?.pairs).toEqual({ all: 1, opposite: 0, level: 1 });
  });

  it("keeps awards of one list apart", () => {
    const session = announced([
      { score: 90, agree: 9 },
      { score: 80, agree: 8 },
      { score: 70, agree: 7 },
      { score: 60, agree: 6 },
    ]);
    const mixed = {
      ...session,
      candidates: session.candidates.map((one, at) =>
        at < 2 ? one : { ...one, award: "MERIT_BCH" as const },
      ),
    };
    expect(votesAndScores(mixed).map(({ award, nominees }) => [award, nominees.length])).toEqual([
      ["FLAG_VCA", 2],
      ["MERIT_BCH", 2],
    ]);
  });

  const two = [
    { score: 90, agree: 9 },
    { score: 80, agree: 8 },
  ];
  it.each([
    ["is not announced", { ...announced(two), state: "counted" as const }],
    ["was cancelled", { ...announced(two), state: "cancelled" as const }],
    ["was never counted", { ...announced(two), results: [] }],
    [
      "had no quorum",
      { ...announced(two), results: [{ ...announced(two).results[0]!, quorate: false }] },
    ],
    ["has one scored nominee", announced([{ agree: 9 }, { score: 80, agree: 8 }])],
    ["was voted on by two", announced(two, 2)],
    [
      "had two answers for one of two nominees",
      announced([two[0]!, { score: 80, agree: 1, recused: 8 }]),
    ],
  ])("says nothing of a session that %s", (_, session) => {
    expect(votesAndScores(session)).toEqual([]);
  });

  it("tells no number of votes, whoever reads all of it", () => {
    const text = JSON.stringify(votesAndScores(announced([{ score: 90, agree: 7 }, two[1]!])));
    expect(text).not.toMatch(/agree|basis|disagree|entries|code|electorate|voter/);
  });

  it("has the most opposite first, and the later of equals", () => {
    const opposite = announced([
      { score: 70, agree: 9 },
      { score: 80, agree: 8 },
    ]);
    const later = { ...announced(two), closesAt: "2023-01-01T00:00:00.000Z" };
    const found = [announced(two), later, opposite].flatMap(votesAndScores);
    expect(
      mostOppositeFirst(found).map(({ pairs, closedAt }) => [pairs.opposite, closedAt]),
    ).toEqual([
      [1, opposite.closesAt],
      [0, later.closesAt],
      [0, opposite.closesAt],
    ]);
  });

  it("depends on no order of the list, and pairs never exceed themselves", () => {
    const nominee = fc.record({
      score: fc.integer({ min: 60, max: 64 }),
      agree: fc.integer({ min: 0, max: 10 }),
      recused: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(nominee, { minLength: 2, maxLength: 6 }), (nominees) => {
        const session = announced(nominees);
        const [found] = votesAndScores(session);
        const [turned] = votesAndScores({
          ...session,
          candidates: session.candidates.toReversed(),
          results: session.results.map((result) => ({
            ...result,
            candidates: result.candidates.toReversed(),
          })),
        });
        expect(turned).toEqual(found);
        const { all = 0, opposite = 0, level = 0 } = found?.pairs ?? {};
        expect(opposite + level).toBeLessThanOrEqual(all);
        expect(Math.min(...(found?.nominees ?? []).map(({ byVotes }) => byVotes))).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});
