import type { Instant } from "../../../schemas/primitives.ts";

const period = 15 * 60_000;

/** The part of a long list that is this quarter of an hour's turn; every part has its turn. */
export const turnOf = <Thing>(
  things: readonly Thing[],
  now: Instant,
  size: number,
): readonly Thing[] => {
  const turns = Math.max(1, Math.ceil(things.length / size));
  const turn = Math.floor(Date.parse(now) / period) % turns;
  return things.slice(turn * size, (turn + 1) * size);
};
