import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally } from "../../../functions/domain/votes/tally.ts";
import { awards, isAwardCode, type AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { CandidateResult, Choice, SessionResult } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";

/** Shares in tenths of the members, as the laws have them; the others need more than half. */
const tenths: Partial<Record<AwardCode, number>> = {
  FLAG_VCA: 8,
  FIGHTER_BASE: 8,
  FIGHTER_SECTOR: 9,
};
const codes = Object.keys(awards).filter(isAwardCode);
const days = ["2018-05-01", "2021-06-30", "2022-10-16", "2024-01-01", "2026-01-15"];
const choices: Choice[] = ["agree", "disagree", "return", "abstain"];

/** What a voter does about each nominee: recused from it, or the answer given if the voter votes. */
type Row = { votes: boolean; cells: { recused: boolean; choice: Choice }[] };
type Nominee = { award: AwardCode; score: number | undefined; gone: boolean };
type Vote = {
  rows: Row[];
  nominees: Nominee[];
  /** Places of the list, and how many of them an earlier round gave away. */
  places: number | undefined;
  taken: number;
  round: 1 | 2;
  day: string;
};

/** One byte for each cell, so that ten thousand sessions are made in a moment and still shrink. */
const cases = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 7 }))
  .chain(([voters, nominees]) =>
    fc.record({
      bytes: fc.uint8Array({ minLength: voters * nominees, maxLength: voters * nominees }),
      absent: fc.uint8Array({ minLength: voters, maxLength: voters, max: 8 }),
      nominees: fc.array(
        fc.record({
          award: fc.oneof(fc.constant<AwardCode>("FLAG_VCA"), fc.constantFrom(...codes)),
          score: fc.constantFrom(undefined, 80, 90),
          gone: fc.nat(11).map((one) => one === 11),
        }),
        { minLength: nominees, maxLength: nominees },
      ),
      places: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      taken: fc.nat(3),
      round: fc.constantFrom(1, 2),
      day: fc.constantFrom(...days),
    }),
  )
  .map(({ bytes, absent, nominees, places, taken, round, day }): Vote => ({
    ...{ nominees, places, day, round: round === 2 ? 2 : 1 },
    taken: round === 2 && places !== undefined ? Math.min(taken, places - 1) : 0,
    rows: [...absent].map((one, voter) => ({
      votes: one !== 8,
      cells: nominees.map((_, at) => {
        const byte = bytes[voter * nominees.length + at] ?? 0;
        const choice = (byte & 15) < 11 ? "agree" : choices[byte & 3]!;
        return { recused: byte >= 232, choice };
      }),
    })),
  }));

/** Counts by walking over people, as a secretary with a pencil would. */
const naive = ({ rows, nominees, places, taken, round }: Vote) => {
  const able = rows.filter(({ cells }) => cells.some(({ recused }) => !recused));
  const present = able.filter(({ votes }) => votes);
  const quorate = able.length > 0 && present.length * 3 >= able.length * 2;
  const passing: { at: number; agree: number; score: number }[] = [];
  const out = nominees.map(({ award, score, gone }, at): string => {
    let agree = 0;
    let back = 0;
    let basis = 0;
    for (const { votes, cells } of rows) {
      const cell = cells[at]!;
      if (cell.recused) continue;
      basis += 1;
      if (votes && cell.choice === "agree") agree += 1;
      if (votes && cell.choice === "return") back += 1;
    }
    const share = tenths[award];
    const passed = share === undefined ? agree * 2 > basis : agree * 10 >= share * basis;
    if (gone) return "not-chosen withdrawn";
    if (basis === 0) return "waiting nobody-may-vote";
    if (passed && award === "FLAG_VCA") passing.push({ at, agree, score: score ?? -1 });
    if (!quorate) return "waiting no-quorum";
    if (passed) return "chosen passed";
    return back > 0 && back * 3 >= basis
      ? "returned asked-to-supplement"
      : "not-chosen below-threshold";
  });
  if (places === undefined || !quorate) return out;
  const free = places - taken;
  passing.sort((one, two) => two.agree - one.agree || two.score - one.score);
  const last = passing[free - 1];
  const next = passing[free];
  const tie = last && last.agree === next?.agree && last.score === next.score;
  passing.forEach(({ at, agree, score }, position) => {
    if (tie && agree === last.agree && score === last.score) {
      out[at] = `${round === 1 ? "second-round" : "not-chosen"} tie-at-last-place`;
    } else if (position >= free) out[at] = "not-chosen beyond-quota";
  });
  return out;
};

/** What the first round left: nominees who tied, beside some who have their place. */
const firstRound = ({ nominees, taken }: Vote): SessionResult => {
  const numbers = { agree: 0, disagree: 0, returned: 0, abstain: 0, recused: 0, absent: 0 };
  const one = (at: number, award: AwardCode, chosen: boolean): CandidateResult => ({
    ...{ nominationId: anId("n", at), name: "", award, ...numbers, unanimous: false },
    ...{ members: 0, basis: 0, needed: 0, reasons: [], entries: [] },
    ...(chosen
      ? { outcome: "chosen", why: "passed" }
      : { outcome: "second-round", why: "tie-at-last-place" }),
  });
  return {
    ...{ round: 1, members: 0, mayVote: 0, present: 0, quorum: 0, quorate: true },
    ...{ digest: "d".repeat(64), countedAt: "2022-10-16T10:00:00.000Z" },
    candidates: [
      ...nominees.map(({ award }, at) => one(at, award, false)),
      ...Array.from({ length: taken }, (_, at) => one(100 + at, "FLAG_VCA", true)),
    ],
  };
};

const pollOf = (vote: Vote) => {
  const { rows, nominees, places, taken, round, day } = vote;
  const electorate = rows.map(({ cells }, at) =>
    aVoter(
      at,
      cells.flatMap(({ recused }, nominee) => (recused ? [nominee] : [])),
    ),
  );
  const candidates = [
    ...nominees.map(({ award, score }, at) =>
      aCandidate(at, { award, ...(score !== undefined && { appraisedScore: score }) }),
    ),
    ...Array.from({ length: taken }, (_, at) => aCandidate(100 + at)),
  ];
  return {
    session: aSession(
      {},
      {
        ...{ electorate, candidates, results: round === 2 ? [firstRound(vote)] : [] },
        ...(places !== undefined && { flagPlaces: places }),
      },
    ),
    ...{ round, day },
    ballots: rows
      .filter(({ votes, cells }) => votes && cells.some(({ recused }) => !recused))
      .map(({ cells }) => ({
        answers: cells.flatMap(({ recused, choice }, at) =>
          recused ? [] : [{ nominationId: anId("n", at), choice }],
        ),
      })),
    gone: new Set(nominees.flatMap(({ gone }, at) => (gone ? [anId("n", at)] : []))),
  };
};

describe("the tally", () => {
  it("agrees with a second one that counts in another way, over ten thousand sessions", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (vote) => {
        const counted = tally(pollOf(vote));
        const told = counted.candidates.map(({ outcome, why }) => `${outcome} ${why}`);
        for (const one of told) seen.add(one);
        expect(told).toEqual(naive(vote));
      }),
      { numRuns: 10_000 },
    );
    // Whatever can be told was told, so nothing was agreed upon by never happening.
    expect([...seen].sort()).toEqual([
      "chosen passed",
      "not-chosen below-threshold",
      "not-chosen beyond-quota",
      "not-chosen tie-at-last-place",
      "not-chosen withdrawn",
      "returned asked-to-supplement",
      "second-round tie-at-last-place",
      "waiting no-quorum",
      "waiting nobody-may-vote",
    ]);
  });

  it("adds up, and never depends on the order of ballots", () => {
    fc.assert(
      fc.property(cases, fc.nat(), (vote, turn) => {
        const poll = pollOf(vote);
        const counted = tally(poll);
        for (const one of counted.candidates) {
          const { agree, disagree, returned, abstain, recused, absent, members } = one;
          expect(agree + disagree + returned + abstain + recused + absent).toBe(members);
        }
        const at = poll.ballots.length === 0 ? 0 : turn % poll.ballots.length;
        const ballots = [...poll.ballots.slice(at), ...poll.ballots.slice(0, at)].reverse();
        expect(tally({ ...poll, ballots })).toEqual(counted);
      }),
      { numRuns: 1000 },
    );
  });

  it("never fills more places than there are", () => {
    fc.assert(
      fc.property(cases, (vote) => {
        const chosen = tally(pollOf(vote)).candidates.filter(
          ({ award, outcome }) => award === "FLAG_VCA" && outcome === "chosen",
        );
        const { places, taken, nominees } = vote;
        expect(chosen.length).toBeLessThanOrEqual((places ?? nominees.length) - taken);
      }),
      { numRuns: 1000 },
    );
  });
});
