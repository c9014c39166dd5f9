import { describe, expect, it } from "vitest";
import { tally } from "../../../functions/domain/votes/tally.ts";
import type { Choice, Session } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";

const day = "2022-10-16";
const letters: Record<string, Choice> = { y: "agree", n: "disagree", r: "return", a: "abstain" };

/** One ballot for each string: its letters answer the nominees in order; `-` leaves one out. */
const ballots = (...written: string[]) =>
  written.map((word) => ({
    answers: Array.from(word).flatMap((letter, at) => {
      const choice = letters[letter];
      return choice ? [{ nominationId: anId("n", at + 1), choice }] : [];
    }),
  }));

const count = (
  session: Session,
  written: string[],
  round = 1,
  gone: string[] = [],
  frozen: string[] = [],
) =>
  tally({
    ...{ session, round, day, ballots: ballots(...written) },
    ...{ gone: new Set(gone), frozen: new Set(frozen) },
  });

const outcomes = (...args: Parameters<typeof count>) =>
  count(...args).candidates.map(({ outcome, why }) => `${outcome}: ${why}`);

const merit = (number: number) => aCandidate(number, { award: "MERIT_BCH" });
const one = (voters: number) => aSession({ voters }, { candidates: [merit(1)] });

describe("a count", () => {
  it("passes a nominee on strictly more than half of all members, absent ones included", () => {
    expect(outcomes(one(6), ["y", "y", "y", "n"])).toEqual(["not-chosen: below-threshold"]);
    expect(outcomes(one(6), ["y", "y", "y", "y"])).toEqual(["chosen: passed"]);
  });

  it("shows the arithmetic, a recused member having left the basis", () => {
    const electorate = [aVoter(1, [1]), aVoter(2), aVoter(3), aVoter(4), aVoter(5), aVoter(6)];
    const session = aSession({}, { electorate, candidates: [aCandidate(1), merit(2)] });
    const [flag] = count(session, ["-y", "yy", "yy", "yy", "yn"]).candidates;
    expect(flag).toMatchObject({
      agree: 4,
      recused: 1,
      absent: 1,
      members: 6,
      basis: 5,
      needed: 4,
      unanimous: true,
      outcome: "chosen",
    });
  });

  it("gives nobody anything when all abstain", () => {
    expect(count(one(3), ["a", "a", "a"])).toMatchObject({
      present: 3,
      quorate: true,
      candidates: [{ abstain: 3, unanimous: true, outcome: "not-chosen", why: "below-threshold" }],
    });
  });

  it("leaves everything waiting when the quorum is missed by one", () => {
    const short = count(one(15), Array<string>(9).fill("y"));
    expect(short).toMatchObject({ quorum: 10, present: 9, quorate: false });
    expect(short.candidates).toMatchObject([{ outcome: "waiting", why: "no-quorum" }]);
    expect(outcomes(one(15), Array<string>(10).fill("y"))).toEqual(["chosen: passed"]);
  });

  it("leaves a nominee waiting on whom nobody may vote", () => {
    const electorate = [aVoter(1, [1]), aVoter(2, [1]), aVoter(3, [1])];
    const session = aSession({}, { electorate, candidates: [merit(1), merit(2)] });
    expect(outcomes(session, ["-y", "-y", "-y"])).toEqual([
      "waiting: nobody-may-vote",
      "chosen: passed",
    ]);
    const all = aSession({}, { electorate, candidates: [merit(1)] });
    expect(count(all, [])).toMatchObject({ mayVote: 0, quorate: false });
    expect(outcomes(all, [])).toEqual(["waiting: nobody-may-vote"]);
  });

  it("takes a member who is recused from every nominee out of the quorum", () => {
    const electorate = [aVoter(1, [1]), aVoter(2), aVoter(3), aVoter(4)];
    const session = aSession({}, { electorate, candidates: [merit(1)] });
    expect(count(session, ["y", "y"])).toMatchObject({ members: 4, mayVote: 3, quorate: true });
  });

  it("lets an electorate of one decide", () => {
    expect(outcomes(one(1), ["y"])).toEqual(["chosen: passed"]);
    expect(outcomes(one(1), ["r"])).toEqual(["returned: asked-to-supplement"]);
  });

  it("returns a nominee that failed when a third of the basis asked for it", () => {
    expect(outcomes(one(6), ["r", "r", "n", "n"])).toEqual(["returned: asked-to-supplement"]);
    expect(outcomes(one(6), ["r", "n", "n", "n"])).toEqual(["not-chosen: below-threshold"]);
    expect(outcomes(one(6), ["r", "r", "y", "y", "y", "y"])).toEqual(["chosen: passed"]);
  });

  it("does not count a nominee that was withdrawn meanwhile, nor give it a place", () => {
    const session = aSession({ voters: 5, nominees: 2 }, { flagPlaces: 1 });
    const all = Array<string>(5).fill("yy");
    expect(outcomes(session, all, 1, [anId("n", 1)])).toEqual([
      "not-chosen: withdrawn",
      "chosen: passed",
    ]);
  });

  it.each([
    ["passes", ["yy", "yy", "yy", "yy", "yy"], "chosen: passed"],
    ["fails", ["ny", "ny", "ny", "ny", "ny"], "chosen: passed"],
    ["is asked to supplement", ["ry", "ry", "ry", "ry", "ry"], "chosen: passed"],
    ["lacks a quorum", ["yy"], "waiting: no-quorum"],
  ])(
    "decides nothing about a frozen nominee that %s, and gives it no place",
    (_when, written, other) => {
      const session = aSession({ voters: 5, nominees: 2 }, { flagPlaces: 1 });
      const counted = count(session, written, 1, [], [anId("n", 1)]);
      const told = counted.candidates.map(({ outcome, why }) => `${outcome}: ${why}`);
      expect(told).toEqual(["waiting: frozen", other]);
      expect(counted.candidates[0]).not.toHaveProperty("rank");
    },
  );

  it("counts whoever withdrew as withdrawn, though frozen", () => {
    const both = [anId("n", 1)];
    expect(outcomes(one(3), ["y", "y", "y"], 1, both, both)).toEqual(["not-chosen: withdrawn"]);
  });
});

describe("places for flags", () => {
  const three = aSession({ voters: 10, nominees: 3 }, { flagPlaces: 2 });
  const nine = (word: string) => Array<string>(9).fill(word);

  it("go by agreeing votes", () => {
    const counted = count(three, [...nine("yyy"), "yny"]);
    expect(counted.candidates.map(({ rank, why }) => [rank, why])).toEqual([
      [1, "passed"],
      [3, "beyond-quota"],
      [1, "passed"],
    ]);
  });

  it("go by the appraised score where votes are equal", () => {
    const scored = {
      ...three,
      candidates: [90, 95, 91].map((appraisedScore, at) => aCandidate(at + 1, { appraisedScore })),
    };
    expect(outcomes(scored, nine("yyy"))).toEqual([
      "not-chosen: beyond-quota",
      "chosen: passed",
      "chosen: passed",
    ]);
  });

  it("are not given to those who tie for the last one, who meet again", () => {
    const first = count(three, [...nine("yyy"), "ynn"]);
    expect(first.candidates.map(({ outcome }) => outcome)).toEqual([
      "chosen",
      "second-round",
      "second-round",
    ]);
    const after = { ...three, results: [{ ...first, round: 1 }] } as unknown as Session;
    const second = count(after, [...nine("-yy"), "-ny"], 2);
    expect(second.candidates.map(({ name, outcome, why }) => [name, outcome, why])).toEqual([
      ["HTX số 2", "not-chosen", "beyond-quota"],
      ["HTX số 3", "chosen", "passed"],
    ]);
    expect(outcomes(after, nine("-yy"), 2)).toEqual([
      "not-chosen: tie-at-last-place",
      "not-chosen: tie-at-last-place",
    ]);
  });

  it("do not limit awards without a quota", () => {
    const session = aSession(
      { voters: 3 },
      {
        flagPlaces: 1,
        candidates: [merit(1), merit(2), aCandidate(3)],
      },
    );
    expect(outcomes(session, ["yyy", "yyy", "yyy"])).toEqual([
      "chosen: passed",
      "chosen: passed",
      "chosen: passed",
    ]);
  });
});
