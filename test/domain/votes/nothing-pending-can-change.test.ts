import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingPendingCanChange } from "../../../functions/domain/votes/nothing-pending-can-change.ts";
import { votersOf } from "../../../functions/domain/votes/rounds.ts";
import { tally } from "../../../functions/domain/votes/tally.ts";
import type { Choice, Session, Voter } from "../../../schemas/session.ts";
import { aCandidate, anId, aSession, aVoter } from "../../support/a-session.ts";

const day = "2022-10-16";
const choices: readonly Choice[] = ["agree", "disagree", "return"];

type World = {
  readonly session: Session;
  readonly voted: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
};

const idle = (world: World) => nothingPendingCanChange({ ...world, round: 1, day });

/** Every ballot that a voter may fill in. */
const ballotsOf = ({ candidates }: Session, { recusedFrom }: Voter) =>
  candidates
    .filter(({ nominationId }) => !recusedFrom.includes(nominationId))
    .reduce<{ nominationId: string; choice: Choice }[][]>(
      (all, { nominationId }) =>
        all.flatMap((some) => choices.map((choice) => [...some, { nominationId, choice }])),
      [[]],
    )
    .map((answers) => ({ answers }));

/** Every way in which some voters may have filled in theirs. */
const ways = <Thing>(each: readonly (readonly Thing[])[]): Thing[][] =>
  each.reduce<Thing[][]>(
    (all, some) => all.flatMap((way) => some.map((one) => [...way, one])),
    [[]],
  );

/** Whether some content of the box makes a missing ballot matter, tried out by counting all. */
const matters = ({ session, voted, gone }: World): boolean => {
  const voters = votersOf(session, 1);
  const inBox = voters.filter(({ personId }) => voted.has(personId));
  const missing = voters.filter(({ personId }) => !voted.has(personId));
  const resultOf = (ballots: { answers: { nominationId: string; choice: Choice }[] }[]) =>
    JSON.stringify(
      tally({ session, round: 1, day, ballots, gone }).candidates.map(({ outcome, why, rank }) => [
        outcome,
        why,
        rank,
      ]),
    );
  const more = ways(missing.map((voter) => [undefined, ...ballotsOf(session, voter)]));
  return ways(inBox.map((voter) => ballotsOf(session, voter))).some((box) => {
    const asItIs = resultOf(box);
    return more.some((late) => resultOf([...box, ...late.filter((one) => !!one)]) !== asItIs);
  });
};

const world = fc
  .record({
    awards: fc.array(fc.constantFrom("FLAG_VCA" as const, "MERIT_BCH" as const), {
      minLength: 1,
      maxLength: 2,
    }),
    recusals: fc.array(fc.array(fc.constantFrom(1, 2), { maxLength: 2 }), {
      minLength: 2,
      maxLength: 3,
    }),
    voted: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    gone: fc.array(fc.constantFrom(1, 2), { maxLength: 2 }),
    places: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
  })
  .map(({ awards, recusals, voted, gone, places }): World => {
    const candidates = awards.map((award, at) => aCandidate(at + 1, { award }));
    const listed = (number: number) => number <= awards.length;
    const electorate = recusals.map((own, at) => aVoter(at + 1, own.filter(listed)));
    return {
      session: aSession(
        {},
        { candidates, electorate, ...(places !== undefined && { flagPlaces: places }) },
      ),
      voted: new Set(electorate.filter((_one, at) => voted[at]).map(({ personId }) => personId)),
      gone: new Set(gone.filter(listed).map((number) => anId("n", number))),
    };
  });

describe("closing early", () => {
  it("is allowed exactly when no content of the box lets a missing ballot matter", () => {
    const seen = { idle: 0, open: 0 };
    fc.assert(
      fc.property(world, (one) => {
        const allowed = idle(one);
        seen[allowed ? "idle" : "open"] += 1;
        expect(allowed).toBe(!matters(one));
      }),
      { numRuns: 150, seed: 20221016 },
    );
    expect(Math.min(seen.idle, seen.open)).toBeGreaterThan(20);
  });

  const five = [1, 2, 3, 4, 5].map((number) => aVoter(number));
  const firstFour = new Set(five.slice(0, 4).map(({ personId }) => personId));

  it("is refused while one ballot is missing, however clear the matter may seem", () => {
    const session = aSession({}, { electorate: five });
    expect(idle({ session, voted: firstFour, gone: new Set() })).toBe(false);
    expect(
      idle({ session, voted: new Set(five.map((one) => one.personId)), gone: new Set() }),
    ).toBe(true);
  });

  it("is allowed when all that a missing voter may vote on was withdrawn, with a quorum", () => {
    const electorate = [...five.slice(0, 4), aVoter(5, [1])];
    const session = aSession({}, { electorate });
    const gone = new Set([anId("n", 2)]);
    expect(idle({ session, voted: firstFour, gone })).toBe(true);
    expect(idle({ session, voted: new Set(["voter-1"]), gone })).toBe(false);
    expect(idle({ session, voted: new Set(), gone: new Set([...gone, anId("n", 1)]) })).toBe(true);
  });
});
