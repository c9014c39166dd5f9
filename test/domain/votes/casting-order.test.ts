import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonical } from "../../../functions/domain/audit-chain.ts";
import type { Ballot } from "../../../schemas/session.ts";
import { announcedInOrder, asCast } from "../../support/announced-in-order.ts";

const { ballots, markers: found } = asCast;

const stored = async (cast: readonly Ballot[], markers: readonly string[]) => {
  const { announced, minutes, shuffles } = await announcedInOrder(cast, markers);
  return { bytes: canonical({ announced, minutes }), shuffles, list: announced.candidates };
};

it("comes to the same stored and published bytes in whatever order ballots were cast", async () => {
  const usual = await stored(ballots, found);
  expect(usual.bytes).toContain('"why":"passed"');
  // Entries and reasons of every nominee are mixed, each list by itself.
  expect(usual.shuffles).toHaveLength(2 * usual.list.length);
  const orders = fc.tuple(
    fc.shuffledSubarray([...ballots], { minLength: ballots.length }),
    fc.shuffledSubarray([...found], { minLength: found.length }),
  );
  await fc.assert(
    fc.asyncProperty(orders, async ([cast, markers]) => {
      expect((await stored(cast, markers)).bytes).toBe(usual.bytes);
    }),
    { numRuns: 200 },
  );
});
