import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally } from "../../../functions/domain/votes/tally.ts";
import type { AwardCode } from "../../../schemas/catalogue/awards.ts";
import type { Choice } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";

const awards: AwardCode[] = ["FLAG_VCA", "FIGHTER_SECTOR", "MERIT_BCH"];
const choices: Choice[] = ["agree", "disagree", "return", "abstain"];

/** What a voter does about each nominee: recused from it, or the answer given if the voter votes. */
type Row = { votes: boolean; cells: { recused: boolean; choice: Choice }[] };
type Nominee = { award: AwardCode; score: number | undefined };

const cases = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 7 }))
  .chain(([voters, nominees]) =>
    fc.record({
      rows: fc.array(
        fc.record({
          votes: fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, fc.constant(false)),
          cells: fc.array(
            fc.record({
              recused: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
              choice: fc.oneof(
                { weight: 6, arbitrary: fc.constant<Choice>("agree") },
                fc.constantFrom(...choices),
              ),
            }),
            { minLength: nominees, maxLength: nominees },
          ),
        }),
        { minLength: voters, maxLength: voters },
      ),
      nominees: fc.array(
        fc.record({
          award: fc.constantFrom(...awards),
          score: fc.constantFrom(undefined, 80, 90),
        }),
        { minLength: nominees, maxLength: nominees },
      ),
      places: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    }),
  );

/** Counts by walking over people with fractions of floating point where those are exact enough. */
const naive = (rows: Row[], nominees: Nominee[], places: number | undefined) => {
  const share = { FLAG_VCA: 0.8, FIGHTER_SECTOR: 0.9, MERIT_BCH: 0.5 } as Record<string, number>;
  const able = rows.filter(({ cells }) => cells.some(({ recused }) => !recused));
  const present = able.filter(({ votes }) => votes);
  const quorate = able.length > 0 && present.length >= (able.length * 2) / 3 - 1e-9;
  const passing: { at: number; agree: number; score: number }[] = [];
  const out = nominees.map(({ award, score }, at): string => {
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
    const bar = share[award]! * basis;
    const passed = basis > 0 && (award === "MERIT_BCH" ? agree > bar : agree >= bar - 1e-9);
    if (passed && award === "FLAG_VCA") passing.push({ at, agree, score: score ?? -1 });
    if (basis === 0) return "nobody-may-vote";
    if (!quorate) return "no-quorum";
    if (passed) return "passed";
    return back > 0 && back * 3 >= basis ? "asked-to-supplement" : "below-threshold";
  });
  if (places === undefined || !quorate) return out;
  passing.sort((one, two) => two.agree - one.agree || two.score - one.score);
  const last = passing[places - 1];
  const next = passing[places];
  const tie = last && last.agree === next?.agree && last.score === next.score;
  passing.forEach(({ at, agree, score }, position) => {
    if (tie && agree === last.agree && score === last.score) out[at] = "tie-at-last-place";
    else if (position >= places) out[at] = "beyond-quota";
  });
  return out;
};

const pollOf = (rows: Row[], nominees: Nominee[], places: number | undefined) => ({
  session: aSession(
    {},
    {
      electorate: rows.map(({ cells }, at) =>
        aVoter(
          at,
          cells.flatMap(({ recused }, nominee) => (recused ? [nominee] : [])),
        ),
      ),
      candidates: nominees.map(({ award, score }, at) =>
        aCandidate(at, { award, ...(score !== undefined && { appraisedScore: score }) }),
      ),
      ...(places !== undefined && { flagPlaces: places }),
    },
  ),
  round: 1,
  day: "2022-10-16",
  ballots: rows
    .filter(({ votes, cells }) => votes && cells.some(({ recused }) => !recused))
    .map(({ cells }) => ({
      answers: cells.flatMap(({ recused, choice }, at) =>
        recused ? [] : [{ nominationId: anId("n", at), choice }],
      ),
    })),
  gone: new Set<string>(),
});

describe("the tally", () => {
  it("agrees with a second one that counts in another way", () => {
    fc.assert(
      fc.property(cases, ({ rows, nominees, places }) => {
        const counted = tally(pollOf(rows, nominees, places));
        expect(counted.candidates.map(({ why }) => why)).toEqual(naive(rows, nominees, places));
      }),
      { numRuns: 1000 },
    );
  });

  it("adds up, and never depends on the order of ballots", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ rows, nominees, places }, turn) => {
        const poll = pollOf(rows, nominees, places);
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
      fc.property(cases, ({ rows, nominees, places }) => {
        const chosen = tally(pollOf(rows, nominees, places)).candidates.filter(
          ({ award, outcome }) => award === "FLAG_VCA" && outcome === "chosen",
        );
        expect(chosen.length).toBeLessThanOrEqual(places ?? nominees.length);
      }),
      { numRuns: 1000 },
    );
  });
});
